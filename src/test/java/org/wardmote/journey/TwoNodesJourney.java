package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.Program;
import org.wardmote.TestDatabase;
import org.wardmote.cast.Thornfield;
import org.wardmote.messaging.TestMailServer;

/// Two nodes on one database, of which one dies while clocks run out, mails leave and figures are counted.
class TwoNodesJourney {

    private static final int CONTRIBUTIONS = 300;
    private static final Duration UNTIL_THE_FIRST_IS_LATE = Duration.ofSeconds(60);

    @TempDir
    Path data;

    @BeforeEach
    void needsThePackage() {
        assumeTrue(Program.isPackaged(), "target/wardmote.jar is not there: run bin/build");
    }

    @Test
    void whatADeadNodeHadInHandIsDoneOnceByTheOther() throws IOException {
        try (var database = TestDatabase.fresh();
                var mail = new TestMailServer()) {
            var environment = Map.of(
                    "WARDMOTE_DATABASE_URL",
                    database.url(),
                    "WARDMOTE_DATA",
                    data.toString(),
                    "WARDMOTE_MAIL_HOST",
                    "127.0.0.1",
                    "WARDMOTE_MAIL_PORT",
                    String.valueOf(mail.port()),
                    "WARDMOTE_MAIL_TLS",
                    "none",
                    "WARDMOTE_MAIL_FROM",
                    "wardmote@thornfield.example");
            bring(
                    environment,
                    "areas",
                    "thornfield.geojson",
                    Thornfield.wards(),
                    "--kind",
                    "ward",
                    "--set",
                    "T25",
                    "--from",
                    "2025-05-01");
            try (var one = Program.launch(Program.freePort(), environment);
                    var other = Program.serve(Program.freePort(), environment)) {
                eventually(() -> one.said().contains("Wardmote is ready"));
                bring(
                        environment,
                        "contributions",
                        "contributions.csv",
                        contributions(),
                        "--organisation",
                        "metropolitan");
                eventually(() -> count(database, MISSED) > 0);
                one.kill();
                // the other takes them for dead after five minutes; nobody waits for that here
                database.jdbc()
                        .sql("update messaging.delivery set due_at = now() where state = 'claimed'")
                        .update();
                eventually(() -> count(database, MISSED) == CONTRIBUTIONS);
                eventually(() -> count(database, WAITING) == 0);
                eventually(() -> count(database, "select count(*) from scrutiny.unfolded") == 0);
                assertThat(count(
                                database,
                                "select count(distinct contribution) from ledger.happening where kind = 'missed'"))
                        .isEqualTo(CONTRIBUTIONS);
                assertThat(count(database, "select count(*) from scrutiny.fact where kind = 'missed'"))
                        .isEqualTo(CONTRIBUTIONS);
                assertThat(count(database, "select sum(missed) from scrutiny.tally"))
                        .isEqualTo(CONTRIBUTIONS);
                assertThat(count(database, "select sum(overdue) from scrutiny.tally"))
                        .isEqualTo(CONTRIBUTIONS);
                assertThat(new HashSet<>(mail.messageIds())).hasSize((int)
                        count(database, "select count(*) from messaging.item_to_tell where state = 'told'"));
                assertThat(other.get("/health").statusCode()).isEqualTo(200);
            }
        }
    }

    private static final String MISSED = "select count(*) from ledger.happening where kind = 'missed'";
    private static final String WAITING = "select count(*) from messaging.item_to_tell where state = 'open'";

    /// Whose clocks run out one after the other, soon.
    private static String contributions() {
        var first = Instant.now().plus(UNTIL_THE_FIRST_IS_LATE).minus(72, ChronoUnit.HOURS);
        return "id,channel,received_at,words,area_code,email\n"
                + IntStream.range(0, CONTRIBUTIONS)
                        .mapToObj(at -> "c%1$d,web-form,%2$s,The light is broken.,%3$s,resident%1$d@residents.example\n"
                                .formatted(at, first.plusMillis(100L * at), Thornfield.Ward.ABBEY_GREEN.code))
                        .collect(Collectors.joining());
    }

    private void bring(Map<String, String> environment, String kind, String name, String text, String... options)
            throws IOException {
        var file = Files.writeString(data.resolve(name), text);
        var words = new ArrayList<>(List.of("import", kind, file.toString()));
        words.addAll(List.of(options));
        var done = Program.command(environment, words.toArray(String[]::new));
        assertThat(done.status()).as(done.said()).isZero();
    }

    private static long count(TestDatabase database, String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    private static void eventually(BooleanSupplier holds) {
        var until = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it should have come true by now").isLessThan(until);
            Program.pause();
        }
    }
}
