package org.wardmote.area.team;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.wardmote.area.LatLng;
import org.wardmote.area.Team;
import org.wardmote.area.WithheldNames;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.importing.Tally;

/// `import team-bases`: where a team works from, with what helps people to get in.
@Component
class BasesImport implements Import {

    private final AreasByCode areas;
    private final ServingTeams serving;
    private final KeepingTeams teams;
    private final WithheldNames withheld;

    BasesImport(AreasByCode areas, ServingTeams serving, KeepingTeams teams, WithheldNames withheld) {
        this.areas = areas;
        this.serving = serving;
        this.teams = teams;
        this.withheld = withheld;
    }

    @Override
    public String kind() {
        return "team-bases";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "Where teams work from, with what helps people to get in.",
                List.of("CSV, one row a team"),
                List.of(
                        new Layout.Column("area_code", true, "The code of an area of today that a team serves."),
                        new Layout.Column("name", true, "What the place is called."),
                        new Layout.Column("address", false, "Its postal address."),
                        new Layout.Column("postcode", false, "Its postcode."),
                        new Layout.Column("lat", false, "Its latitude, with lng."),
                        new Layout.Column("lng", false, "Its longitude, with lat."),
                        new Layout.Column("step_free", false, "yes, no, or a few words."),
                        new Layout.Column("hearing_loop", false, "yes, no, or a few words."),
                        new Layout.Column("toilet", false, "yes, no, or a few words."),
                        new Layout.Column("note", false, "Anything else on getting in.")),
                List.of(new Layout.Option("as-at", false, "The day from which it holds; today where it is not said.")),
                List.of("A base that changes ends and another begins; earlier ones stay recorded."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var day = areas.day(options);
        var cleaner = withheld.cleaner();
        RowsByArea.read(
                        file,
                        List.of("area_code", "name"),
                        tally,
                        (area, row) -> serving.get(area, day).team(),
                        areas,
                        row -> base(row, cleaner))
                .forEach(of -> teams.keepBase(of.team(), of.rows().getLast(), day));
    }

    private static Team.Base base(Row row, UnaryOperator<String> cleaner) {
        return new Team.Base(
                Limits.text(row, "name", 500)
                        .map(cleaner)
                        .orElseThrow(() -> new BadRow("The column \"name\" is empty.")),
                text(row, "address", cleaner),
                text(row, "postcode", cleaner),
                point(row),
                text(row, "step_free", cleaner),
                text(row, "hearing_loop", cleaner),
                text(row, "toilet", cleaner),
                text(row, "note", cleaner));
    }

    private static @org.jspecify.annotations.Nullable String text(
            Row row, String column, UnaryOperator<String> cleaner) {
        return Limits.text(row, column, 2000).map(cleaner).orElse(null);
    }

    private static @org.jspecify.annotations.Nullable LatLng point(Row row) {
        if (row.find("lat").isEmpty() && row.find("lng").isEmpty()) return null;
        return new LatLng(row.number("lat", -90, 90), row.number("lng", -180, 180));
    }
}
