package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.Program;
import org.wardmote.TestDatabase;

/// Somebody who runs a Wardmote: starts it, stops it, starts it wrongly, runs two nodes on one database, brings
/// facts in meanwhile.
class OperatorRunsItJourney {

    @TempDir
    Path data;

    @BeforeEach
    void needsThePackage() {
        assumeTrue(Program.isPackaged(), "target/wardmote.jar is not there: run bin/build");
    }

    @Test
    void whatWasImportedIsThereAfterStopAndCrash() throws IOException {
        var environment = Map.of("WARDMOTE_DATA", data.toString());
        try (var program = Program.serve(Program.freePort(), environment)) {
            assertThat(program.get("/areas/lambeth").statusCode()).isEqualTo(200);
            var done = Program.command(
                    environment,
                    "import",
                    "areas",
                    thornfield().toString(),
                    "--kind",
                    "ward",
                    "--set",
                    "T25",
                    "--from",
                    "2025-05-01");
            assertThat(done.said()).contains("kept 1, refused 0");
            assertThat(done.status()).isZero();
            eventually(() -> program.get("/areas/thornfield").statusCode() == 200);
            assertThat(program.get("/areas/lambeth").statusCode()).isEqualTo(404);
            program.kill();
        }
        try (var again = Program.serve(Program.freePort(), environment)) {
            assertThat(again.get("/areas/thornfield/abbey-green").statusCode()).isEqualTo(200);
            assertThat(again.stop().status()).isIn(0, 143);
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void whatKeepsItFromStartingIsOneSentence() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var done = Program.launch(taken.getLocalPort(), Map.of("WARDMOTE_DATA", data.toString()))
                    .await();
            assertThat(done.status()).isEqualTo(1);
            assertThat(done.said().strip().lines().toList().getLast())
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is in use by another program. Stop it, or choose another: PORT=8081 bin/run");
        }
        Files.createDirectories(data.resolve("old/postgres"));
        Files.writeString(data.resolve("old/postgres/PG_VERSION"), "16\n");
        var old = Program.launch(0, Map.of("WARDMOTE_DATA", data.resolve("old").toString()))
                .await();
        assertThat(old.status()).isEqualTo(1);
        assertThat(old.said().strip().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("16")
                .contains("18");
    }

    /// One demonstration for all of it: to start it takes longest.
    @Test
    void demonstrationKeepsItsDirectoryItsNameAndItsVisitorsToItself() {
        var environment = Map.of("WARDMOTE_DATA", data.toString(), "WARDMOTE_OPERATIONS_TOKEN", "fern-gate-7");
        try (var program = Program.serve(Program.freePort(), environment)) {
            aSecondProgramIsRefused();
            assertThat(program.get("/").body()).contains("This is a demonstration.");
            assertThat(program.get("/metrics").statusCode()).isEqualTo(404);
            assertThat(program.get("/areas/nowhere?q=SW9+8HE").statusCode()).isEqualTo(404);
            assertThat(program.said())
                    .doesNotContain("SW9")
                    .doesNotContain("nowhere")
                    .contains("\"request_id\"");
            assertThat(program.get("/health").statusCode()).isEqualTo(200);
        }
        nobodyElsesNameIsPutOnIt();
    }

    private void aSecondProgramIsRefused() {
        var second = Program.launch(0, Map.of("WARDMOTE_DATA", data.toString())).await();
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.said().strip().lines()).hasSize(1).first().asString().contains("WARDMOTE_DATA");
    }

    private void nobodyElsesNameIsPutOnIt() {
        var posing = Program.launch(
                        0, Map.of("WARDMOTE_DATA", data.toString(), "WARDMOTE_OPERATOR", "Thornfield Police"))
                .await();
        assertThat(posing.status()).isEqualTo(1);
        // beside the log's word that no mail server is named
        assertThat(posing.said().strip().lines().filter(line -> !line.contains("WARDMOTE_MAIL_HOST")))
                .hasSize(1)
                .first()
                .asString()
                .contains("Thornfield Police cannot answer for")
                .contains("WARDMOTE_OPERATOR");
    }

    @Test
    void twoNodesOnOneDatabaseShowAChangeBoth() throws IOException {
        try (var database = TestDatabase.fresh()) {
            var environment = Map.of("WARDMOTE_DATABASE_URL", database.url(), "WARDMOTE_DATA", data.toString());
            try (var one = Program.launch(Program.freePort(), environment);
                    var other = Program.serve(Program.freePort(), environment)) {
                eventually(() -> one.said().contains("Wardmote is ready"));
                assertThat(one.get("/areas/lambeth").body())
                        .isEqualTo(other.get("/areas/lambeth").body());
                var done = Program.command(
                        environment,
                        "import",
                        "areas",
                        thornfield().toString(),
                        "--kind",
                        "ward",
                        "--set",
                        "T25",
                        "--from",
                        "2025-05-01");
                assertThat(done.status()).as(done.said()).isZero();
                eventually(() -> one.get("/areas/thornfield").statusCode() == 200);
                eventually(() -> other.get("/areas/thornfield").statusCode() == 200);
            }
        }
    }

    @Test
    void superuserIsRefused() {
        try (var database = TestDatabase.fresh()) {
            var done = Program.launch(0, Map.of("WARDMOTE_DATABASE_URL", database.adminUrl()))
                    .await();
            assertThat(done.status()).isEqualTo(1);
            assertThat(done.said()).contains("does not run as the superuser");
        }
    }

    private static void eventually(BooleanSupplier holds) {
        var until = System.nanoTime() + 120_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it should have come true by now").isLessThan(until);
            Program.pause();
        }
    }

    /// One ward of an invented borough, as a statistical office would publish it.
    private Path thornfield() throws IOException {
        return Files.writeString(data.resolve("thornfield.geojson"), """
            {"type": "FeatureCollection", "features": [{"type": "Feature",
              "properties": {"WD25CD": "X05000001", "WD25NM": "Abbey Green", "LAD25CD": "X09000001", "LAD25NM": "Thornfield"},
              "geometry": {"type": "Polygon",
                "coordinates": [[[0.0, 51.5], [0.02, 51.5], [0.02, 51.515], [0.0, 51.515], [0.0, 51.5]]]}}]}
            """);
    }
}
