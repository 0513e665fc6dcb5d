package org.wardmote.scrutiny.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.Refusal;

/// `import targets`: what an oversight body has published that it expects, with the days from which it holds.
@Component
class TargetsImport implements Import {

    private static final List<String> COLUMNS =
            List.of("measure", "organisation", "from", "aim", "red", "owner", "review_on");

    private final Targets targets;
    private final Areas areas;
    private final Organisations organisations;

    TargetsImport(Targets targets, Areas areas, Organisations organisations) {
        this.targets = targets;
        this.areas = areas;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "targets";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "What the oversight body of a force expects of it.",
                List.of("CSV, one row a target"),
                List.of(
                        new Layout.Column("measure", true, "Such as in-time, overdue, told, promises-kept."),
                        new Layout.Column("organisation", true, "The force, such as metropolitan."),
                        new Layout.Column("borough", false, "The borough's name in addresses; everywhere where empty."),
                        new Layout.Column("from", true, "The first day on which it holds."),
                        new Layout.Column("aim", true, "Per cent at least; of overdue, how many at most."),
                        new Layout.Column("red", true, "Beyond it the owner has to act."),
                        new Layout.Column("owner", true, "The post that answers for it, never a person."),
                        new Layout.Column("review_on", true, "When the target is looked at again.")),
                List.of(),
                List.of("It is set in the name of the body that oversees the force. The same file again adds the same"
                        + " again, which changes nothing that holds."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        Rows.each(file, COLUMNS, tally, row -> {
            targets.set(target(row));
            tally.kept();
        });
    }

    private Target target(Row row) {
        var organisation = row.get("organisation");
        var overseer = organisations
                .findOverseerOf(organisation)
                .orElseThrow(() -> new BadRow("No body is known to oversee \"" + organisation + "\"."));
        try {
            return SettingTargets.sound(
                    new SettingTargets.Wish(
                            Standard.find(row.get("measure"))
                                    .orElseThrow(() -> new BadRow("There is no such measure.")),
                            organisation,
                            borough(row),
                            row.findDate("from").orElseThrow(() -> new BadRow("The column \"from\" is empty.")),
                            (int) row.number("aim", 0, 1_000_000),
                            (int) row.number("red", 0, 1_000_000),
                            row.get("owner"),
                            row.findDate("review_on")
                                    .orElseThrow(() -> new BadRow("The column \"review_on\" is empty."))),
                    overseer.id());
        } catch (Refusal.Invalid refused) {
            throw new BadRow(String.valueOf(refused.getMessage()));
        }
    }

    private @Nullable Area borough(Row row) {
        return row.find("borough")
                .map(slug ->
                        areas.findBorough(slug).orElseThrow(() -> new BadRow("There is no borough \"" + slug + "\".")))
                .orElse(null);
    }
}
