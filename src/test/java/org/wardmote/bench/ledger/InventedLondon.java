package org.wardmote.bench.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wardmote.TestParts;
import org.wardmote.cast.Thornfield;

/// As many wards and boroughs as London has, all of them rectangles.
public final class InventedLondon {

    static final int WARDS = 679;
    private static final int IN_A_BOROUGH = 21;
    private static final int IN_A_ROW = 26;

    public static void load(TestParts parts) {
        var file = Thornfield.collection(
                IntStream.range(0, WARDS).mapToObj(InventedLondon::ward).toList());
        var report =
                parts.run("areas", "wards.geojson", file, Map.of("kind", "ward", "set", "B25", "from", "2020-05-01"));
        if (!report.saved()) throw new IllegalStateException("The invented wards were refused: " + report);
    }

    private static String ward(int number) {
        var west = -0.45 + number % IN_A_ROW * 0.028;
        var south = 51.31 + number / IN_A_ROW * 0.013;
        var borough = 1 + number / IN_A_BOROUGH;
        return Thornfield.feature(
                """
                "WD25CD": "X05%06d", "WD25NM": "Ward %d", "LAD25CD": "X09%06d", "LAD25NM": "Borough %d", "force": "metropolitan"
                """.formatted(number + 1, number + 1, borough, borough), west, south, west + 0.028, south + 0.013);
    }

    /// Every so-manyth ward, so that large and small ones are among them.
    static List<Spot> sample(TestParts parts, int number) {
        return parts
                .jdbc()
                .sql("""
                    select a.id, a.borough, b.slug as borough_slug, a.slug from area.area a
                    join area.area b on b.id = a.borough order by a.id\
                    """)
                .query((row, at) -> new Spot(
                        row.getLong("id"),
                        row.getLong("borough"),
                        row.getString("borough_slug"),
                        row.getString("slug")))
                .list()
                .stream()
                .filter(spot -> spot.area() % (WARDS / number) == 0)
                .limit(number)
                .toList();
    }

    record Spot(long area, long borough, String boroughSlug, String slug) {}

    private InventedLondon() {}
}
