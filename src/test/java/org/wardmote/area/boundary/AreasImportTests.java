package org.wardmote.area.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Report;

final class AreasImportTests {

    private static final Map<String, String> T25 = Map.of("kind", "ward", "set", "T25", "from", "2025-05-01");
    private static final String NEW_WARD = """
        "WD26CD": "X05000201", "WD26NM": "New Ward", "LAD26CD": "X09000001", "LAD26NM": "Thornfield"
        """;

    private final TestParts parts = TestParts.of(TestClock.noon(), "area");

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void wardsMakeTheirBorough() {
        var report = parts.run("areas", "wards.geojson", Thornfield.wards(), T25);
        assertThat(report.kept()).isEqualTo(6);
        assertThat(report.notes()).contains("Boroughs made of their wards: 1.");
        var borough = areas().findBorough("thornfield").orElseThrow();
        assertThat(areas().boundary(borough).getArea())
                .isCloseTo(0.06 * 0.03, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(borough.force()).isEqualTo("metropolitan");
    }

    @Test
    void brokenBordersAndBadCodesAreRefusedByNumberAndNothingIsKept() {
        var bowtie = """
            {"type": "Feature", "properties": {"WD25CD": "X05000009", "WD25NM": "Bow Tie", "LAD25CD": "X09000001", "LAD25NM": "T"},
             "geometry": {"type": "Polygon", "coordinates": [[[0,51.5],[0.1,51.6],[0.1,51.5],[0,51.6],[0,51.5]]]}}
            """;
        var file = Thornfield.collection(List.of(
                ward("X05000001", "One", 0),
                ward("X05000001", "Two", 0.1),
                bowtie,
                ward("", "Nameless code", 0.2),
                ward("X05000004", "", 0.3),
                ward("X05/0004", "Odd", 0.4),
                Thornfield.feature("\"code\": \"X05000005\", \"name\": \"Swapped\"", 51.5, 0, 51.6, 0.1)));
        var report = parts.run("areas", "wards.geojson", file, T25);
        assertThat(report.saved()).isFalse();
        assertThat(report.refused()).extracting(Report.Refused::row).containsExactlyInAnyOrder(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(sentences(report))
                .contains("The code X05000001 is feature 1's already.")
                .contains("The border crosses itself")
                .contains("longitude first");
        assertThat(parts.jdbc()
                        .sql("select count(*) from area.boundary_set")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void codeThatTheSetAlreadyHasIsRefused() {
        parts.run("areas", "wards.geojson", Thornfield.wards(), T25);
        var again = parts.run("areas", "wards.geojson", Thornfield.wards(), T25);
        assertThat(again.saved()).isFalse();
        assertThat(again.refusals()).isEqualTo(6);
        assertThat(sentences(again)).contains("The set T25 already has an area with the code X05000003.");
    }

    @Test
    void secondFileAddsToASet() {
        parts.run("areas", "one.geojson", Thornfield.collection(List.of(ward("X05000001", "One", 0))), T25);
        var report =
                parts.run("areas", "two.geojson", Thornfield.collection(List.of(ward("X05000002", "Two", 0.1))), T25);
        assertThat(report.saved()).isTrue();
        var borough = areas().findBorough("thornfield").orElseThrow();
        assertThat(areas().listWithin(borough.borough())).extracting(Area::name).containsExactly("One", "Two");
        assertThat(areas().boundary(borough).getArea()).isCloseTo(0.02, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void unknownBoroughIsRefused() {
        parts.run("areas", "wards.geojson", Thornfield.wards(), T25);
        var centre = Thornfield.feature(
                "\"code\": \"tc1\", \"name\": \"Market\", \"borough\": \"Nowhere\"", 0.01, 51.505, 0.02, 51.51);
        var report = parts.run("areas", "tc.geojson", Thornfield.collection(List.of(centre)), townCentres());
        assertThat(report.saved()).isFalse();
        assertThat(sentences(report)).contains("The borough Nowhere is not known.");
    }

    @Test
    void townCentreLiesInTheBoroughItOverlapsAndInsideLondon() {
        parts.run("areas", "wards.geojson", Thornfield.wards(), T25);
        var inside = Thornfield.feature("\"code\": \"tc1\", \"name\": \"Market Cross\"", 0.015, 51.51, 0.025, 51.52);
        var outside = Thornfield.feature("\"code\": \"tc2\", \"name\": \"Far Cross\"", 0.05, 51.51, 0.09, 51.52);
        var both = parts.run("areas", "tc.geojson", Thornfield.collection(List.of(inside, outside)), townCentres());
        assertThat(both.refused()).extracting(Report.Refused::row).containsExactly(2L);
        parts.run("areas", "tc.geojson", Thornfield.collection(List.of(inside)), townCentres());
        var centre = areas().findTownCentre("thornfield", "market-cross").orElseThrow();
        assertThat(centre.path()).isEqualTo("/places/thornfield/market-cross");
        assertThat(areas().listTownCentres(centre.borough())).containsExactly(centre);
        assertThat(areas().find("thornfield", "abbey-green")).isPresent();
    }

    @Test
    void olderSetFindsItsPlaceAndItsAddressesLeadOn() {
        parts.run("areas", "wards.geojson", Thornfield.wards(), T25);
        var old = Thornfield.collection(List.of(
                Thornfield.feature("\"WD13CD\": \"X05000091\", \"WD13NM\": \"Old West\"", 0, 51.5, 0.025, 51.53),
                Thornfield.feature("\"WD13CD\": \"X05000092\", \"WD13NM\": \"Old East\"", 0.025, 51.5, 0.06, 51.53)));
        var report = parts.run("areas", "old.geojson", old, Map.of("kind", "ward", "set", "T13", "from", "2014-05-22"));
        assertThat(report.saved()).as(report.toString()).isTrue();
        assertThat(areas().find("thornfield", "old-west")).isEmpty();
        var then = areas().find("thornfield", "old-west", java.time.LocalDate.of(2020, 1, 1))
                .orElseThrow();
        assertThat(then.period().until()).isEqualTo("2025-05-01");
        assertThat(areas().findSuccessor("thornfield", "old-west"))
                .map(Area::name)
                .hasValueSatisfying(name -> assertThat(name).isIn("Abbey Green", "Dovecote"));
        assertThat(parts.jdbc()
                        .sql("select count(*) from area.succession")
                        .query(Long.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void approximateBordersMakeWayForWards() {
        var demo = Thornfield.feature("\"code\": \"X09000001\", \"name\": \"Thornfield\"", 0, 51.5, 0.06, 51.53);
        parts.run(
                "areas",
                "b.geojson",
                Thornfield.collection(List.of(demo)),
                Map.of("kind", "borough", "set", "demo", "from", "2026-01-01", "approximate", "yes"));
        var quarter = Thornfield.feature(
                "\"code\": \"demo-thornfield-west\", \"name\": \"West\", \"borough\": \"Thornfield\"",
                0,
                51.5,
                0.03,
                51.53);
        parts.run(
                "areas",
                "n.geojson",
                Thornfield.collection(List.of(quarter)),
                Map.of("kind", "neighbourhood", "set", "demo", "from", "2026-01-01"));
        assertThat(areas().find("thornfield", "west")).isPresent();
        parts.run("areas", "wards.geojson", Thornfield.wards(), T25);
        assertThat(areas().find("thornfield", "west")).isEmpty();
        assertThat(areas().findSuccessor("thornfield", "west")).isPresent();
        assertThat(areas().listBoroughs()).extracting(Area::set).containsExactly("T25");
    }

    @Test
    void wordsThatCannotBeRightAreRefused() {
        for (var wrong : List.of(
                Map.of("kind", "parish"), Map.of("from", "May"), Map.of("set", "a/b"), Map.of("force", "thames"))) {
            var options = new HashMap<>(T25);
            options.putAll(wrong);
            assertThatThrownBy(() -> parts.run("areas", "wards.geojson", Thornfield.wards(), options))
                    .isInstanceOf(FileRefused.class);
        }
        parts.run("areas", "wards.geojson", Thornfield.wards(), T25);
        assertThatThrownBy(() -> parts.run(
                        "areas",
                        "w.geojson",
                        Thornfield.collection(List.of(Thornfield.feature(NEW_WARD, 0, 51.5, 0.1, 51.6))),
                        Map.of("kind", "ward", "set", "T26", "from", "2025-05-01")))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("already begins on 2025-05-01");
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefusedWhole() throws IOException {
        var zipped = gzip(Thornfield.wards().getBytes(StandardCharsets.UTF_8));
        var latin = Thornfield.wards().replace("Foundry", "Fo\u00fcndry").getBytes(StandardCharsets.ISO_8859_1);
        for (var bytes : List.of(
                Arrays.copyOf(zipped, zipped.length / 2),
                latin,
                "{\"type\": \"FeatureCollection\", \"features\": []}".getBytes(StandardCharsets.UTF_8),
                "not json".getBytes(StandardCharsets.UTF_8),
                new byte[0]))
            assertThatThrownBy(() -> parts.run(
                            "areas", ImportFile.of("bad.geojson", () -> new ByteArrayInputStream(bytes)), T25))
                    .isInstanceOf(FileRefused.class);
        assertThat(parts.jdbc()
                        .sql("select count(*) from area.area")
                        .query(Long.class)
                        .single())
                .isZero();
        var whole = parts.run("areas", ImportFile.of("good.gz", () -> new ByteArrayInputStream(zipped)), T25);
        assertThat(whole.kept()).isEqualTo(6);
    }

    @Test
    void smallFileThatUnpacksToMuchIsRefusedBeforeItFillsTheMemory() throws IOException {
        var begin =
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"name\":"
                        + " \"";
        var letters = new byte[64 << 20];
        Arrays.fill(letters, (byte) 'a');
        System.arraycopy(begin.getBytes(StandardCharsets.UTF_8), 0, letters, 0, begin.length());
        var bomb = gzip(letters);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThatThrownBy(
                        () -> parts.run("areas", ImportFile.of("bomb.gz", () -> new ByteArrayInputStream(bomb)), T25))
                .isInstanceOf(FileRefused.class);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static Map<String, String> townCentres() {
        return Map.of("kind", "town-centre", "set", "TC25", "from", "2025-06-01");
    }

    private static String ward(String code, String name, double west) {
        return Thornfield.feature(
                "\"WD25CD\": \"" + code + "\", \"WD25NM\": \"" + name
                        + "\", \"LAD25CD\": \"X09000001\", \"LAD25NM\": \"Thornfield\"",
                west,
                51.5,
                west + 0.1,
                51.6);
    }

    private static String sentences(Report report) {
        return String.join(
                "\n", report.refused().stream().map(Report.Refused::sentence).toList());
    }

    private Areas areas() {
        return parts.get(Areas.class);
    }
}
