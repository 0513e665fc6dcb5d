package org.wardmote.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardmote.TestParts;
import org.wardmote.area.LatLng;
import org.wardmote.importing.Report;

/// An invented borough for tests: a rectangle of six wards of equal size, three beside each other and two rows of
/// them, with a few postcodes and places. Foundry, in the north-east, belongs to the City's force.
public final class Thornfield {

    public static final String CODE = "X09000001";
    public static final String NAME = "Thornfield";
    public static final String SLUG = "thornfield";

    static final double WEST = 0.00;
    static final double SOUTH = 51.50;
    static final double WIDTH = 0.02;
    static final double HEIGHT = 0.015;

    public enum Ward {
        ABBEY_GREEN("X05000001", "Abbey Green", 0, 0),
        BELL_YARD("X05000002", "Bell Yard", 1, 0),
        COLDHARBOUR("X05000003", "Coldharbour", 2, 0),
        DOVECOTE("X05000004", "Dovecote", 0, 1),
        EASTGATE("X05000005", "Eastgate", 1, 1),
        FOUNDRY("X05000006", "Foundry", 2, 1);

        public final String code;
        public final String title;
        final int column;
        final int row;

        Ward(String code, String title, int column, int row) {
            this.code = code;
            this.title = title;
            this.column = column;
            this.row = row;
        }

        public String slug() {
            return title.toLowerCase(Locale.ROOT).replace(' ', '-');
        }

        public String path() {
            return "/areas/" + SLUG + "/" + slug();
        }

        public LatLng middle() {
            return new LatLng(SOUTH + (row + 0.5) * HEIGHT, WEST + (column + 0.5) * WIDTH);
        }

        public String force() {
            return this == FOUNDRY ? "city-of-london" : "metropolitan";
        }

        String feature(String year) {
            var x = WEST + column * WIDTH;
            var y = SOUTH + row * HEIGHT;
            return feature("""
                "WD%1$sCD": "%2$s", "WD%1$sNM": "%3$s", "LAD%1$sCD": "%4$s", "LAD%1$sNM": "%5$s", "force": "%6$s"
                """.formatted(year, code, title, CODE, NAME, force()), x, y, x + WIDTH, y + HEIGHT);
        }

        static String feature(String properties, double west, double south, double east, double north) {
            return Thornfield.feature(properties, west, south, east, north);
        }
    }

    /// In the middle of Abbey Green; 20 metres west of its border with Bell Yard; in the middle of Bell Yard; in
    /// Foundry; in Dovecote, published as if it were in Coldharbour.
    public static final String IN_ABBEY_GREEN = "N99 1AA";

    public static final String NEAR_BELL_YARD = "N99 1AB";
    public static final String IN_BELL_YARD = "N99 2AA";
    public static final String IN_FOUNDRY = "N98 1AA";
    public static final String PUBLISHED_ELSEWHERE = "N99 3AA";

    /// Everything: areas, postcodes, places, stations, streets and contact points.
    public static void load(TestParts parts) {
        require(parts.run(
                "areas", "thornfield.geojson", wards(), Map.of("kind", "ward", "set", "T25", "from", "2025-05-01")));
        require(parts.run("postcodes", "postcodes.csv", postcodes(), Map.of("release", "2025-11-01")));
        require(parts.run("places", "places.csv", PLACES, Map.of()));
        require(parts.run("stations", "stations.csv", STATIONS, Map.of()));
        require(parts.run("streets", "streets.csv", STREETS, Map.of()));
        require(parts.run("contact-points", "contact-points.csv", CONTACT_POINTS, Map.of()));
    }

    public static String wards() {
        return collection(
                Arrays.stream(Ward.values()).map(ward -> ward.feature("25")).toList());
    }

    public static String collection(List<String> features) {
        return """
            {"type": "FeatureCollection", "features": [%s]}
            """.formatted(String.join(",\n", features));
    }

    /// @param properties the members of the properties object, without its braces
    public static String feature(String properties, double west, double south, double east, double north) {
        return String.format(Locale.ROOT, """
            {"type": "Feature", "properties": {%5$s}, "geometry": {"type": "Polygon", "coordinates":
             [[[%1$.6f, %2$.6f], [%3$.6f, %2$.6f], [%3$.6f, %4$.6f], [%1$.6f, %4$.6f], [%1$.6f, %2$.6f]]]}}
            """, west, south, east, north, properties.strip());
    }

    public static String postcodes() {
        var rows = Map.of(
                IN_ABBEY_GREEN, row(Ward.ABBEY_GREEN.middle(), Ward.ABBEY_GREEN),
                NEAR_BELL_YARD, row(new LatLng(51.5075, 0.02 - 20 / 69_400.0), Ward.ABBEY_GREEN),
                IN_BELL_YARD, row(Ward.BELL_YARD.middle(), Ward.BELL_YARD),
                IN_FOUNDRY, row(Ward.FOUNDRY.middle(), Ward.FOUNDRY),
                PUBLISHED_ELSEWHERE, row(Ward.DOVECOTE.middle(), Ward.COLDHARBOUR));
        return "postcode,lat,lng,ward_gss\n"
                + rows.entrySet().stream()
                        .map(entry -> entry.getKey() + "," + entry.getValue() + "\n")
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String row(LatLng point, Ward published) {
        return String.format(Locale.ROOT, "%.6f,%.6f,%s", point.lat(), point.lng(), published.code);
    }

    private static final String PLACES = """
        name,lat,lng,borough,feature,population
        Thornfield Green,51.5070,0.0100,Thornfield,PPL,4000
        Coldharbour,51.5080,0.0500,Thornfield,PPLX,
        """;

    private static final String STATIONS = """
        id,name,kind,lines,lat,lng,step_free,operator
        thornfield,Thornfield,rail,Northern;Southern,51.5150,0.0300,yes,Thornfield Rail
        eastgate,Eastgate,underground,Circle,51.5220,0.0310,no,Transport for London
        """;

    private static final String STREETS = """
        id,name,lat,lng,borough
        st-agnes,St Agnes' Road,51.5050,0.0050,Thornfield
        mill-1,Mill Lane,51.5060,0.0060,Thornfield
        mill-2,Mill Lane,51.5210,0.0510,Thornfield
        """;

    private static final String CONTACT_POINTS = """
        id,name,kind,address,postcode,lat,lng,hours,services,step_free,hearing_loop,telephone,opened,closed,last_checked,source
        counter,Thornfield front counter,front-counter,"1 Market Row, Thornfield",N99 2AA,51.5074,0.0301,"Every day, 24 hours",report a crime;lost property,yes,yes,020 7946 0999,2015-01-05,,2026-10-01,Thornfield council
        old,Dovecote front counter,front-counter,"2 Loft Street, Thornfield",N99 3AA,51.5225,0.0101,,report a crime,no,no,,2010-01-01,2024-06-30,2024-06-30,Thornfield council
        """;

    private static void require(Report report) {
        if (!report.saved()) throw new AssertionError("Thornfield was refused: " + report);
    }

    private Thornfield() {}
}
