package org.wardmote.area.profile;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Profile;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.PlainText;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// `import profiles`: population and households of areas.
@Component
class ProfilesImport implements Import {

    private static final int MOST = 100_000_000;

    private final Areas areas;
    private final RecordedProfiles profiles;

    ProfilesImport(Areas areas, RecordedProfiles profiles) {
        this.areas = areas;
        this.profiles = profiles;
    }

    @Override
    public String kind() {
        return "profiles";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "How many people and households an area has.",
                List.of("CSV, one row an area"),
                List.of(
                        new Layout.Column("area_code", true, "The code of a borough or other area of today."),
                        new Layout.Column("population", false, "A whole number of people."),
                        new Layout.Column("households", false, "A whole number of households."),
                        new Layout.Column("source", true, "Who counted, as it is to be shown."),
                        new Layout.Column("as_at", true, "The day of the count.")),
                List.of(),
                List.of("Counts of other days and sources stay recorded; the newest is shown."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var seen = new HashSet<String>();
        Rows.each(file, List.of("area_code", "source", "as_at"), tally, row -> {
            var area = area(row);
            var profile = profile(row);
            if (!seen.add(area.code() + " " + profile.asAt() + " " + profile.source()))
                throw new BadRow("The file has this area, source and day twice.");
            profiles.keep(area, profile);
            tally.kept();
        });
    }

    private Area area(Row row) {
        var code = row.get("area_code");
        return areas.findByCode(code).orElseThrow(() -> new BadRow("No area of today has the code \"" + code + "\"."));
    }

    private static Profile profile(Row row) {
        var population = whole(row, "population");
        var households = whole(row, "households");
        if (population == null && households == null)
            throw new BadRow("Both \"population\" and \"households\" are empty.");
        var asAt = row.findDate("as_at").orElseThrow(() -> new BadRow("The column \"as_at\" is empty."));
        return new Profile(population, households, PlainText.of(row.get("source")), asAt);
    }

    private static @Nullable Integer whole(Row row, String column) {
        if (row.find(column).isEmpty()) return null;
        var number = row.number(column, 0, MOST);
        if (number != Math.rint(number)) throw new BadRow("The column \"" + column + "\" is not a whole number.");
        return (int) number;
    }
}
