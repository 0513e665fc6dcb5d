package org.wardmote.area.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.operation.valid.IsValidOp;

class GeoJsonTests {
    private static final String SQUARE = "[[[0,51],[1,51],[1,52],[0,52],[0,51]]]";
    private static final GeoJsonLimits SMALL = new GeoJsonLimits(3, 40, 20, 100);

    @Test
    void readsFeaturesOneByOne() {
        var readings = read(collection(
                feature(
                        "{\"code\": \"E05\", \"name\": \"Thornfield Élan\", "
                                + "\"size\": 1.50, \"open\": true, \"none\": null, "
                                + "\"list\": [1], \"more\": {\"a\": 1}}",
                        "Polygon",
                        SQUARE),
                feature("null", "MultiPolygon", "[" + SQUARE + ",[[[2,51,7],[3,51,7],[3,52,7],[2,51,7]]]]")));

        assertThat(readings)
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(Feature.class));
        var first = (Feature) readings.getFirst();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.properties())
                .containsExactly(
                        Map.entry("code", "E05"),
                        Map.entry("name", "Thornfield Élan"),
                        Map.entry("size", "1.50"),
                        Map.entry("open", "true"));
        assertThat(first.geometry().getArea()).isEqualTo(1);
        assertThat(((Feature) readings.getLast()).geometry().getNumGeometries()).isEqualTo(2);
    }

    @Test
    void takesMembersInAnyOrder() {
        String feature = "{\"geometry\":{\"coordinates\":" + SQUARE
                + ",\"type\":\"Polygon\"},\"properties\":{},\"type\":\"Feature\"}";
        assertThat(read("{\"features\":[" + feature + "],\"name\":\"x\",\"type\":\"FeatureCollection\"}"))
                .singleElement()
                .isInstanceOf(Feature.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Point        | [0, 51]                                               | It is a Point; an area is a Polygon or a MultiPolygon.
        Blob         | [0, 51]                                               | Its geometry is of no kind that GeoJSON has; an area is a Polygon or a MultiPolygon.
        Polygon      | [[[0,51],[1,51],[1,52],[0,52]]]                       | A ring is not closed: it begins at longitude 0.000000, latitude 51.000000 and ends at longitude 0.000000, latitude 52.000000.
        Polygon      | [[[0,51],[1,51],[0,51]]]                              | A ring has too few points: 3, where 4 are the least, the last equal to the first.
        Polygon      | [[[0,51],[1e999,51],[1,52],[0,51]]]                   | A coordinate is not a finite number.
        Polygon      | [[[0,51],[181,51],[1,-95],[0,51]]]                    | A coordinate is out of range: longitude 181.000000, latitude 51.000000.
        Polygon      | [[[0,51],["1",51],[1,52],[0,51]]]                     | A coordinate is not a number.
        Polygon      | [[[0,51],[1],[1,52],[0,51]]]                          | A position has no latitude.
        Polygon      | [[[0,51],[1,52],[1,51],[0,52],[0,51]]]                | The border crosses itself at longitude 0.500000, latitude 51.500000.
        Polygon      | [[[0,51],[1,51],[1,51],[0,51]]]                       | A ring has too few different points at longitude 0.000000, latitude 51.000000.
        Polygon      | [[[0,51],[1,51],[1,52],[0,51]],[[5,51],[6,51],[6,52],[5,51]]] | A hole lies outside its area at longitude 5.000000, latitude 51.000000.
        Polygon      | []                                                    | It is empty: it has no coordinates.
        Polygon      | [[]]                                                  | It is empty: a ring has no coordinates.
        MultiPolygon | [[[0,51],[1,51],[1,52],[0,51]]]                       | Its coordinates have too few brackets for their type.
        Polygon      | [[[[0,51],[1,51],[1,52],[0,51]]]]                     | Its coordinates have too many brackets for their type.
        Polygon      | {"a": [1]}                                            | Its coordinates are not a list.
        Polygon      | [[[530000,180000],[531000,180000],[531000,181000],[530000,180000]]] | These look like eastings and northings (530000, 180000); convert to WGS84 longitude and latitude.
        """)
    void saysWhatIsWrongWithAFeatureAndReadsOn(String type, String coordinates, String sentence) {
        var readings = read(collection(feature("{}", type, coordinates), feature("{}", "Polygon", SQUARE)));

        assertThat(readings.getFirst()).isEqualTo(new BadFeature(1, sentence));
        assertThat(readings.getLast()).isInstanceOf(Feature.class);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(read(collection("{\"type\":\"Feature\",\"geometry\":null}", "{\"type\":\"Feature\"}", "7", "{}")))
                .containsExactly(
                        new BadFeature(1, "It has no geometry."),
                        new BadFeature(2, "It has no geometry."),
                        new BadFeature(3, "It is not a feature but a bare value."),
                        new BadFeature(4, "Its type is not Feature."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "urn:ogc:def:crs:OGC::CRS84",
                "EPSG:4326",
                "urn:ogc:def:crs:EPSG::4326",
                "OGC:CRS84",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
                "http://www.opengis.net/def/crs/EPSG/0/4326"
            })
    void takesAnyNameOfWgs84(String name) {
        assertThat(read(withCrs(name))).singleElement().isInstanceOf(Feature.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:27700", "urn:ogc:def:crs:EPSG::27700", "EPSG:14326", "x", "EPSG:4326 "})
    void refusesAnotherCoordinateSystem(String name) {
        assertThatThrownBy(() -> read(withCrs(name)))
                .isInstanceOf(BadGeoJson.class)
                .hasMessageStartingWith("Its coordinate system is " + name + "; convert it to WGS84");
    }

    @Test
    void saysWhereAFileCannotBeReadOn() {
        String good = collection(feature("{}", "Polygon", SQUARE));
        refuses("", "It is not GeoJSON: it does not begin with an object");
        refuses("code,name\n", "It is not JSON (line 1, column");
        refuses("[]", "It is not GeoJSON: it does not begin with an object");
        refuses("{\"type\":\"Feature\"}", "It is not a GeoJSON FeatureCollection");
        refuses("{\"type\":\"Topology\"}", "It is TopoJSON; convert it to GeoJSON first");
        refuses("{\"type\":\"FeatureCollection\"}", "It is not a GeoJSON FeatureCollection");
        refuses("{\"type\":\"FeatureCollection\",\"features\":{}}", "A FeatureCollection has one list of features");
        refuses(
                good.substring(0, good.length() - 10),
                "The file ends too early, as if cut off (in feature 1, line 1, column");
        refuses(good + "{}", "Something follows after the end of the FeatureCollection");
        refuses(good.replace("0,51", "0,,51"), "It is not JSON (in feature 1, line 1, column");
    }

    @Test
    void refusesBracketsWithoutEnd() {
        assertThatExceptionOfType(BadGeoJson.class)
                .isThrownBy(() -> read(collection(feature("{}", "Polygon", "[".repeat(100_000)))))
                .withMessageStartingWith("It nests too deep");
        assertThatExceptionOfType(BadGeoJson.class)
                .isThrownBy(() -> read("{\"other\":" + "[".repeat(100_000)))
                .withMessageStartingWith("It nests too deep");
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(read("\uFEFF" + collection(feature("{}", "Polygon", SQUARE))))
                .singleElement()
                .isInstanceOf(Feature.class);
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin =
                collection(feature("{\"name\":\"Élan\"}", "Polygon", SQUARE)).getBytes(Charset.forName("ISO-8859-1"));
        assertThatExceptionOfType(BadGeoJson.class)
                .isThrownBy(() -> GeoJson.read(new ByteArrayInputStream(latin), _ -> {}))
                .withMessageStartingWith("It is not text in UTF-8");
    }

    @Test
    void stopsAtEveryLimit() {
        String one = feature("{}", "Polygon", SQUARE);
        refuses(collection(one, one, one, one), "It has more than 3 features (in feature 4,");
        refuses(
                collection(feature("{}", "Polygon", "[[" + "[0,51],".repeat(30) + "[0,51]]]")),
                "The feature has more than 20 points");
        refuses(
                collection(feature("{}", "Polygon", "[" + "[],".repeat(30) + "[]]")),
                "The feature has more than 20 points");
        String many = feature("{}", "Polygon", "[[" + "[0,51],".repeat(15) + "[0,51]]]");
        refuses(collection(many, many, many), "It has more than 40 points (in feature 3,");
        refuses(
                collection(feature("{\"a\":\"" + "x".repeat(101) + "\"}", "Polygon", SQUARE)),
                "The properties have more than 100");
    }

    @Test
    void saysWhenTheStreamBreaks() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone");
            }
        };
        assertThatExceptionOfType(BadGeoJson.class)
                .isThrownBy(() -> GeoJson.read(broken, _ -> {}))
                .withMessageStartingWith("The file could not be read any further");
    }

    @Test
    void passesOnWhatTheReaderOfFeaturesThrows() {
        var own = new IllegalStateException("full");
        assertThatThrownBy(() -> GeoJson.read(stream(collection(feature("{}", "Polygon", SQUARE))), _ -> {
                    throw own;
                }))
                .isSameAs(own);
    }

    @Test
    void writesCompactlyTurningAsTheStandardSays() {
        var area =
                Invented.wkt("POLYGON ((0 0, 0 1.12345678, 1 1, 1 -0.5, 0 0), (0.5 0.5, 0.6 0.5, 0.6 0.6, 0.5 0.5))");
        assertThat(GeoJson.write(area))
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[0,0],[1,-0.5],[1,1],[0,1.123457],[0,0]],[[0.5,0.5],[0.6,0.6],[0.6,0.5],[0.5,0.5]]]}");
    }

    @Property(tries = 50)
    void readsBackWhatItWrote(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int wards) {
        for (var shape : Invented.wards(new Random(seed), wards, false)) {
            String written = GeoJson.write(shape.geometry());
            var read = read("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
                    + written + "}]}");
            assertThat(read).singleElement().isInstanceOfSatisfying(Feature.class, feature -> {
                assertThat(GeoJson.write(feature.geometry())).isEqualTo(written);
                assertThat(feature.geometry().symDifference(shape.geometry()).getArea())
                        .isLessThan(1e-6);
            });
        }
    }

    /// Bytes changed, dropped, doubled and cut: only valid areas come out, or sentences.
    @Property(tries = 3000)
    void throwsNothingButItsOwnOnMutatedFiles(@ForAll long seed) {
        var random = new Random(seed);
        byte[] bytes = mutated(
                withCrs("OGC:CRS84").replace("\"properties\":{}", "\"properties\":{\"a\":\"b\",\"c\":[null]}"), random);
        try {
            GeoJson.read(new ByteArrayInputStream(bytes), SMALL, reading -> {
                if (reading instanceof Feature feature)
                    assertThat(new IsValidOp(feature.geometry()).isValid()).isTrue();
                if (reading instanceof BadFeature bad)
                    assertThat(bad.sentence()).endsWith(".");
            });
        } catch (BadGeoJson refused) {
            assertThat(refused).hasMessageMatching(".+ \\(.+\\)\\.");
        }
    }

    private static byte[] mutated(String text, Random random) {
        var bytes = new StringBuilder(text);
        String alphabet = "[]{},:\"0159.-eEtrue\\null \u00ff\u0000PolygonFeatureCollection";
        for (int change = random.nextInt(6); change >= 0 && !bytes.isEmpty(); change--) {
            int at = random.nextInt(bytes.length());
            switch (random.nextInt(5)) {
                case 0 -> bytes.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
                case 1 -> bytes.deleteCharAt(at);
                case 2 -> bytes.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                case 3 -> bytes.insert(at, bytes.substring(at, Math.min(at + random.nextInt(40), bytes.length())));
                default -> bytes.setLength(random.nextInt(5) == 0 ? at + 1 : bytes.length());
            }
        }
        return bytes.toString().getBytes(random.nextBoolean() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static void refuses(String text, String beginning) {
        assertThatExceptionOfType(BadGeoJson.class)
                .as(text)
                .isThrownBy(() -> GeoJson.read(stream(text), SMALL, _ -> {}))
                .withMessageStartingWith(beginning);
    }

    private static List<Reading> read(String text) {
        var readings = new ArrayList<Reading>();
        GeoJson.read(stream(text), readings::add);
        return readings;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String withCrs(String name) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name
                + "\"}},\"features\":[" + feature("{}", "Polygon", SQUARE) + "]}";
    }

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }
}
