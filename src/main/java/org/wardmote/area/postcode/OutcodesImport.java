package org.wardmote.area.postcode;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.boundary.LoadedAreas;
import org.wardmote.area.boundary.PartEditions;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Layout.Column;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.LondonTime;

/// Takes outward codes placed by hand, for an installation without postcodes.
@Component
final class OutcodesImport implements Import {

    private static final Layout LAYOUT = new Layout(
            "Outward codes with their boroughs, roughly, for use until postcodes are loaded.",
            List.of("CSV with a header, plain or gzip"),
            List.of(
                    new Column("outcode", true, "The first half of a postcode, such as SW9."),
                    new Column("lat, lng", true, "About its middle."),
                    new Column("borough", true, "The borough that has most of it, by name or code."),
                    new Column("also", false, "Other boroughs, divided by semicolons.")),
            List.of(),
            List.of("Once postcodes are loaded, outward codes come from them."));

    private final LoadedAreas loaded;
    private final JdbcClient jdbc;
    private final PartEditions editions;
    private final Clock clock;

    OutcodesImport(LoadedAreas loaded, JdbcClient jdbc, PartEditions editions, Clock clock) {
        this.loaded = loaded;
        this.jdbc = jdbc;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "outcodes";
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var boroughs = boroughs();
        if (boroughs.isEmpty()) throw new FileRefused("No boroughs are loaded yet. Import areas first.");
        var seen = new HashSet<Integer>();
        jdbc.sql("delete from area.outcode").update();
        Rows.each(file, List.of("outcode", "lat", "borough"), tally, row -> {
            keep(row, boroughs, seen);
            tally.kept();
        });
        editions.next(PartEditions.Part.POSTCODES);
    }

    private void keep(Row row, Map<String, String> boroughs, HashSet<Integer> seen) {
        var typed = row.get("outcode");
        var outcode = Outcode.pack(typed)
                .orElseThrow(() -> new BadRow("\"" + typed + "\" is not the first half of a postcode."));
        if (!seen.add(outcode)) throw new BadRow(Outcode.text(outcode) + " has come before in this file.");
        var codes = new ArrayList<String>();
        codes.add(code(row.get("borough"), boroughs));
        row.list("also").forEach(name -> codes.add(code(name, boroughs)));
        jdbc.sql("insert into area.outcode (outcode, lat, lng, boroughs) values (?, ?, ?, ?)")
                .params(Outcode.text(outcode), row.number("lat", 49, 61), lng(row), codes.toArray(String[]::new))
                .update();
    }

    private static double lng(Row row) {
        return row.number(row.find("lng").isPresent() ? "lng" : "lon", -9, 3);
    }

    private static String code(String named, Map<String, String> boroughs) {
        var code = boroughs.get(named.toLowerCase(Locale.ROOT));
        if (code == null) throw new BadRow("The borough \"" + named + "\" is not known.");
        return code;
    }

    /// Codes by name and by code.
    private Map<String, String> boroughs() {
        var codes = new HashMap<String, String>();
        for (var borough : loaded.listBoroughs(LondonTime.today(clock))) {
            codes.put(borough.name().toLowerCase(Locale.ROOT), borough.code());
            codes.put(borough.code().toLowerCase(Locale.ROOT), borough.code());
        }
        return codes;
    }
}
