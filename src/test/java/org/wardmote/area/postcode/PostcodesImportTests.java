package org.wardmote.area.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Found;
import org.wardmote.area.Lookup;
import org.wardmote.cast.Thornfield;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Report;

final class PostcodesImportTests {

    private static final String HEADER = "Postcode,PQI,Easting,Northing,lat,lon\n";

    private final TestParts parts = TestParts.of(TestClock.noon(), "area");

    @BeforeEach
    void load() {
        parts.run(
                "areas",
                "wards.geojson",
                Thornfield.wards(),
                Map.of("kind", "ward", "set", "T25", "from", "2025-05-01"));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void badRowsAreRefusedByTheirLinesAndNothingIsKept() {
        var report = parts.run(
                "postcodes",
                "codes.csv",
                HEADER
                        + "N99 1AA,10,539500,180300,,\n"
                        + "N99 1A,10,539500,180300,,\n"
                        + "n991aa,10,539500,180300,,\n"
                        + "N99 1AC,10,9539500,180300,,\n"
                        + "N99 1AD,10,five,180300,,\n"
                        + "N99 1AE,10,539500,,,\n"
                        + "N99 1AF,10,539500,180300,51.6,0.01\n",
                Map.of());
        assertThat(report.saved()).isFalse();
        assertThat(report.refused()).extracting(Report.Refused::row).containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(parts.jdbc()
                        .sql("select count(*) from area.postcode")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void rowsElsewhereAndWithoutLocationArePassedOver() {
        var report = parts.run(
                "postcodes",
                "codes.csv",
                HEADER + "N99 1AA,10,539500,180300,,\nM1 1AE,10,384500,398100,,\nN99 1AB,90,0,0,,\n",
                Map.of());
        assertThat(report.saved()).isTrue();
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.notes())
                .contains(
                        "1 postcodes outside the loaded areas were passed over.",
                        "1 postcodes without a location were passed over.");
        assertThat(lookup().find("N99 1AA")).isInstanceOf(Found.Postcode.class);
    }

    @Test
    void postcodeThatTheNewestReleaseLacksHasEndedAndMayReturn() {
        var both = HEADER + "N99 1AA,10,539500,180300,,\nN99 1AB,10,539510,180300,,\n";
        var one = HEADER + "N99 1AA,10,539500,180300,,\n";
        parts.run("postcodes", "codepo_2025-08.csv", both, Map.of());
        var ended = parts.run("postcodes", "codepo_2025-11.csv", one, Map.of());
        assertThat(ended.notes()).contains("1 postcodes are no longer in use.");
        assertThat(lookup().find("N99 1AB")).isInstanceOfSatisfying(Found.NoLongerInUse.class, found -> {
            assertThat(found.since()).isEqualTo(LocalDate.of(2025, 11, 1));
            assertThat(found.located().candidates()).isNotEmpty();
        });
        assertThat(lookup().findPostcode("N99 1AB")).isEmpty();
        var revived = parts.run("postcodes", "codes.csv", both, Map.of("release", "2026-02-01"));
        assertThat(revived.notes()).contains("1 postcodes are in use again.");
        assertThat(lookup().find("N99 1AB")).isInstanceOf(Found.Postcode.class);
    }

    @Test
    void olderReleaseAddsOnlyWhatHasEndedSince() {
        parts.run("postcodes", "c.csv", HEADER + "N99 1AA,10,539500,180300,,\n", Map.of("release", "2025-11-01"));
        parts.run("postcodes", "c.csv", HEADER + "N99 1AB,10,539510,180300,,\n", Map.of("release", "2020-11-01"));
        assertThat(lookup().find("N99 1AA")).isInstanceOf(Found.Postcode.class);
        assertThat(lookup().find("N99 1AB"))
                .isInstanceOfSatisfying(
                        Found.NoLongerInUse.class,
                        found -> assertThat(found.since()).isEqualTo(LocalDate.of(2025, 11, 1)));
    }

    @Test
    void otherPostcodeAreasAreLeftAlone() {
        parts.run("postcodes", "n.csv", HEADER + "N99 1AA,10,539500,180300,,\n", Map.of("release", "2025-08-01"));
        parts.run("postcodes", "e.csv", HEADER + "E98 1AA,10,539500,180300,,\n", Map.of("release", "2025-11-01"));
        assertThat(lookup().find("N99 1AA")).isInstanceOf(Found.Postcode.class);
    }

    @Test
    void codePointOpenIsTakenAsPublished(@TempDir Path folder) throws IOException {
        var zip = folder.resolve("codepo_gb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n");
            entry(
                    out,
                    "Data/CSV/n.csv",
                    "\"N99"
                        + " 1AA\",10,539500,180300,\"E92000001\",\"E19000003\",\"E18000007\",\"\",\"X09000001\",\"X05000001\"\n");
            entry(
                    out,
                    "Data/CSV/m.csv",
                    "\"M1 1AE\",10,384500,398100,\"E92000001\",\"\",\"\",\"\",\"E08000003\",\"E05000001\"\n");
        }
        var report = parts.run("postcodes", ImportFile.at(zip), Map.of());
        assertThat(report.saved()).isTrue();
        assertThat(report.kept()).isEqualTo(1);
        var located = lookup().findPostcode("N99 1AA").orElseThrow();
        assertThat(located.candidates().getFirst().area().code()).isEqualTo("X05000001");
    }

    @Test
    void fileOfTheArchiveIsNamedWhereARowIsRefused(@TempDir Path folder) throws IOException {
        var zip = folder.resolve("codepo_gb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "Data/CSV/n.csv", "N99 1AA,10,539500,180300\nrubbish,10,539500,180300\n");
        }
        var report = parts.run("postcodes", ImportFile.at(zip), Map.of());
        assertThat(report.refused())
                .containsExactly(new Report.Refused(2, "Data/CSV/n.csv: \"rubbish\" is not a postcode."));
    }

    @Test
    void filesThatCannotBeReadAreRefusedWhole() {
        var latin = (HEADER + "N99 1AA,10,539500,180300,,\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> parts.run(
                        "postcodes", ImportFile.of("codes.csv", () -> new ByteArrayInputStream(latin)), Map.of()))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> parts.run("postcodes", "codes.csv", "a,b\n1,2\n", Map.of()))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("postcode");
        assertThatThrownBy(() -> parts.run("postcodes", "codes.csv", "", Map.of()))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void outwardCodesByHandServeUntilPostcodesCome() {
        var outcodes = "outcode,lat,lng,borough,also\nN99,51.5075,0.012,Thornfield,\n";
        assertThat(parts.run("outcodes", "outcodes.csv", outcodes, Map.of()).saved())
                .isTrue();
        assertThat(lookup().find("N99"))
                .isInstanceOfSatisfying(
                        Found.Outward.class,
                        found -> assertThat(found.areas().getFirst().name()).isEqualTo("Abbey Green"));
        assertThat(lookup().find("N99 1AA")).isInstanceOf(Found.UnknownPostcode.class);
        assertThat(lookup().find("E17 4AA")).isInstanceOf(Found.NotInLondon.class);
        var bad = parts.run(
                "outcodes",
                "outcodes.csv",
                outcodes + "N99,51,0,Thornfield,\nZZ1,51,0,Thornfield,\nN98,51,0,Nowhere,\n",
                Map.of());
        assertThat(bad.refused()).extracting(Report.Refused::row).containsExactly(3L, 4L, 5L);
    }

    private Lookup lookup() {
        return parts.get(Lookup.class);
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
