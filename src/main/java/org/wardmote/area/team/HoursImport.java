package org.wardmote.area.team;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Team;
import org.wardmote.area.WithheldNames;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.importing.Tally;

/// `import team-hours`: when and where a team can be met every week.
@Component
class HoursImport implements Import {

    private final AreasByCode areas;
    private final ServingTeams serving;
    private final KeepingTeams teams;
    private final WithheldNames withheld;

    HoursImport(AreasByCode areas, ServingTeams serving, KeepingTeams teams, WithheldNames withheld) {
        this.areas = areas;
        this.serving = serving;
        this.teams = teams;
        this.withheld = withheld;
    }

    @Override
    public String kind() {
        return "team-hours";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "When and where the public can meet a team every week.",
                List.of("CSV, one row a time"),
                List.of(
                        new Layout.Column("area_code", true, "The code of an area of today that a team serves."),
                        new Layout.Column("day", true, "monday to sunday."),
                        new Layout.Column("opens", true, "As 16:30, London time."),
                        new Layout.Column("closes", true, "As 18:00, the same day."),
                        new Layout.Column("where", true, "The place, in words."),
                        new Layout.Column("what", false, "What it is, such as a drop-in.")),
                List.of(new Layout.Option("as-at", false, "The day from which it holds; today where it is not said.")),
                List.of("The file says all hours of each team that it names: those it lacks have ended."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var day = areas.day(options);
        var cleaner = withheld.cleaner();
        var columns = List.of("area_code", "day", "opens", "closes", "where");
        RowsByArea.read(
                        file,
                        columns,
                        tally,
                        (area, row) -> serving.get(area, day).team(),
                        areas,
                        row -> hours(row, cleaner))
                .forEach(of -> teams.keepHours(of.team(), of.rows(), of.whole(), day));
    }

    private static Team.Hours hours(Row row, UnaryOperator<String> cleaner) {
        var opens = time(row, "opens");
        var closes = time(row, "closes");
        if (!closes.isAfter(opens)) throw new BadRow("\"closes\" is not after \"opens\".");
        return new Team.Hours(
                day(row.get("day")),
                opens,
                closes,
                cleaner.apply(
                        Limits.text(row, "where", 500).orElseThrow(() -> new BadRow("The column \"where\" is empty."))),
                Limits.text(row, "what", 500).map(cleaner).orElse(null));
    }

    private static DayOfWeek day(String word) {
        var said = word.toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(said)
                        || (said.length() == 3 && day.name().startsWith(said)))
                .findFirst()
                .orElseThrow(() -> new BadRow("The column \"day\" is a day such as monday, not \"" + word + "\"."));
    }

    private static LocalTime time(Row row, String column) {
        var written = row.get(column);
        try {
            return LocalTime.parse(written.length() == 4 ? "0" + written : written)
                    .withNano(0);
        } catch (DateTimeParseException e) {
            throw new BadRow("The column \"" + column + "\" is a time such as 16:30, not \"" + written + "\".");
        }
    }
}
