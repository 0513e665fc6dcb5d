package org.wardmote.volunteering.bringing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Layout.Column;
import org.wardmote.importing.Options;
import org.wardmote.importing.PlainText;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.platform.Changes;
import org.wardmote.volunteering.scheme.BringingSchemes;
import org.wardmote.volunteering.scheme.BringingSchemes.Brought;
import org.wardmote.volunteering.scheme.Stage;

/// `import watch-schemes`: a register of schemes that was kept elsewhere.
@Component
class SchemesImport implements Import {

    private static final List<String> NEEDED = List.of("id", "area_code", "outline", "stage", "since");

    private final BringingSchemes schemes;
    private final Introductions introductions;
    private final Areas areas;
    private final Changes changes;
    private final Clock clock;

    SchemesImport(BringingSchemes schemes, Introductions introductions, Areas areas, Changes changes, Clock clock) {
        this.schemes = schemes;
        this.introductions = introductions;
        this.areas = areas;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "watch-schemes";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "Neighbourhood Watch schemes as a register elsewhere has them.",
                List.of("CSV, one row a scheme"),
                List.of(
                        new Column("id", true, "What the register calls it."),
                        new Column("area_code", true, "The code of the ward of today in which it lies."),
                        new Column("name", false, "As the public knows it. Needed unless it is only asked for."),
                        new Column("outline", true, "Its streets or homes, in words. The public reads it."),
                        new Column("stage", true, "asked, live or dormant."),
                        new Column("since", true, "The day from which it has been so."),
                        new Column("officer", false, "The named officer, as the public knows them."),
                        new Column("coordinator_name", false, "Never shown; neighbours are put in touch."),
                        new Column("coordinator_email", false, "Where they are written to."),
                        new Column("coordinator_telephone", false, "Where they are rung."),
                        new Column("coordinator_postal", false, "Where letters go."),
                        new Column("consent_source", false, "Where the coordinator's consent comes from.")),
                List.of(),
                List.of(
                        "A coordinator needs a consent source and one address, and is sent their private link.",
                        "A scheme that is known already is refused: it is worked on at the desk."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        Rows.each(file, NEEDED, tally, row -> {
            keep(row);
            tally.kept();
        });
        changes.announce();
    }

    private void keep(Row row) {
        var area = area(row.get("area_code"));
        var id = PlainText.of(row.get("id"));
        var stage = stage(row.get("stage"));
        var name = row.find("name").map(PlainText::of).orElse(null);
        if (schemes.knows(area.force(), id)) throw new BadRow("The scheme " + id + " is known already.");
        if (name == null && stage != Stage.ASKED) throw new BadRow("The column \"name\" is empty.");
        schemes.bring(
                new Brought(
                        new Placed(area.force(), area.borough().id(), area.id()),
                        id,
                        name,
                        PlainText.of(row.get("outline")),
                        stage,
                        LondonTime.startOf(since(row)),
                        row.find("officer").map(PlainText::of).orElse(null)),
                stage == Stage.LIVE ? coordinator(row) : null);
    }

    private Area area(String code) {
        return areas.findByCode(code)
                .filter(area -> area.kind() == AreaKind.WARD || area.kind() == AreaKind.NEIGHBOURHOOD)
                .orElseThrow(() -> new BadRow("No ward of today has the code " + code + "."));
    }

    private static Stage stage(String word) {
        return switch (word) {
            case "asked" -> Stage.ASKED;
            case "live" -> Stage.LIVE;
            case "dormant" -> Stage.DORMANT;
            default -> throw new BadRow("The column \"stage\" is asked, live or dormant.");
        };
    }

    private LocalDate since(Row row) {
        var day = row.findDate("since").orElseThrow(() -> new BadRow("The column \"since\" is empty."));
        if (day.isAfter(LondonTime.today(clock))) throw new BadRow("The column \"since\" is a day to come.");
        return day;
    }

    private @Nullable Introduction coordinator(Row row) {
        var consent = row.find("consent_source").map(PlainText::of).orElse(null);
        var given = new Introduction(
                row.find("coordinator_name").map(PlainText::of).orElse(null),
                row.find("coordinator_email").orElse(null),
                row.find("coordinator_telephone").orElse(null),
                row.find("coordinator_postal").orElse(null),
                Locale.UK,
                true,
                "brought in: " + consent);
        if (!given.hasRoute()) return null;
        if (consent == null) throw new BadRow("A coordinator is named and \"consent_source\" is empty.");
        for (var field : introductions.faults(given).keySet())
            throw new BadRow("The column \"coordinator_" + field + "\" holds no address that can be right.");
        return given;
    }
}
