package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.CutLine;
import org.wardmote.Program;
import org.wardmote.TestDatabase;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.TestMailServer;

/// Announcements leave by the packaged program while nodes die and stop, the database goes away and the mail server
/// does what mail servers do. Nobody is left out, and hardly anybody hears twice.
class SendingThroughFaultsJourney {

    private static final int READERS = 1_500;
    private static final Duration PAUSE = Duration.ofMillis(8);
    private static final Duration AWAY = Duration.ofSeconds(30);

    /// What a node may have sent that nobody knows of, see `docs/mail.md`.
    private static final int MOST_UNKNOWN = 32;

    private static final int CONNECTIONS = 2;
    private static final int DROPPED = 5;
    private static final int GREYLISTED = 20;

    @TempDir
    Path data;

    private final TestDatabase database = TestDatabase.fresh();
    private final CutLine line = new CutLine(port(database.url()));
    private final TestMailServer mail = new TestMailServer();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeReaders() throws IOException {
        assumeTrue(Program.isPackaged(), "target/wardmote.jar is not there: run bin/build");
        environment.putAll(Map.of(
                "WARDMOTE_DATABASE_URL",
                database.url().replace(":" + port(database.url()), ":" + line.port()),
                "WARDMOTE_DATA",
                data.toString(),
                "WARDMOTE_MAIL_HOST",
                "127.0.0.1",
                "WARDMOTE_MAIL_PORT",
                String.valueOf(mail.port()),
                "WARDMOTE_MAIL_TLS",
                "none",
                "WARDMOTE_MAIL_FROM",
                "wardmote@thornfield.example",
                "WARDMOTE_MAIL_CONNECTIONS",
                String.valueOf(CONNECTIONS),
                "WARDMOTE_MAIL_PATIENCE",
                "8s"));
        var file = Files.writeString(data.resolve("thornfield.geojson"), Thornfield.wards());
        var done = Program.command(
                environment,
                "import",
                "areas",
                file.toString(),
                "--kind",
                "ward",
                "--set",
                "T25",
                "--from",
                "2025-05-01");
        assertThat(done.status()).as(done.said()).isZero();
        makeReaders(READERS);
        mail.pause = PAUSE;
    }

    @AfterEach
    void close() {
        line.close();
        mail.close();
        database.close();
    }

    @Test
    void everybodyHearsWhateverFails() {
        try (var one = Program.launch(Program.freePort(), environment);
                var other = Program.serve(Program.freePort(), environment)) {
            eventually(() -> one.said().contains("Wardmote is ready"));
            nodeDiesAndTheOtherStops(one, other);
        }
        try (var third = Program.serve(Program.freePort(), environment)) {
            hasten();
            eventually(this::haveAllLeft);
            assertThat(different()).isEqualTo(READERS);
            assertThat(twice()).as("more than once, after a kill").isLessThanOrEqualTo(MOST_UNKNOWN);
            databaseIsAway();
            serverFails();
            assertThat(third.get("/health").statusCode()).isEqualTo(200);
        }
    }

    /// One is killed in the midst of it; what the other had in hand is finished and the rest put back.
    private void nodeDiesAndTheOtherStops(Program one, Program other) {
        announce();
        eventually(() -> inHand() == 2 * CONNECTIONS);
        var before = mail.taken.size();
        eventually(() -> mail.taken.size() > before + READERS / 20);
        one.kill();
        var byBoth = mail.taken.size();
        eventually(() -> mail.taken.size() > byBoth + READERS / 10);
        assertThat(other.stop().status()).isIn(0, 143);
        assertThat(different())
                .as("nothing leaves twice on an orderly stop")
                .isEqualTo(mail.taken.size())
                .isLessThan(READERS);
        assertThat(inHand()).as("only the dead still have something in hand").isBetween(1, CONNECTIONS);
    }

    private int inHand() {
        return count("select count(*) from messaging.batch where state = 'claimed'");
    }

    private void databaseIsAway() {
        mail.taken.clear();
        announce();
        eventually(() -> mail.taken.size() > READERS / 4);
        line.cut();
        var mended = System.nanoTime() + AWAY.toNanos();
        eventually(() -> System.nanoTime() > mended);
        line.mend();
        eventually(this::haveAllLeft);
        assertThat(different()).isEqualTo(READERS);
        assertThat(twice()).as("more than once, after the database was away").isZero();
    }

    /// It keeps some waiting, drops connections with mails that it took, says nothing any more, and refuses.
    private void serverFails() {
        mail.taken.clear();
        for (var reader = 1; reader <= GREYLISTED; reader++) mail.answer(address(reader), "450 4.2.0 greylisted");
        mail.drops.set(DROPPED);
        mail.stallsAfter = READERS / 2;
        announce();
        eventuallyHastened(() -> mail.unanswered.get() > DROPPED);
        mail.greet("421 4.3.2 not now");
        mail.stallsAfter = Integer.MAX_VALUE;
        var refused = mail.connections.get();
        eventuallyHastened(() -> mail.connections.get() > refused + CONNECTIONS);
        mail.greet("220 thornfield.example");
        for (var reader = 1; reader <= GREYLISTED; reader++) mail.answerNormally(address(reader));
        eventuallyHastened(this::haveAllLeft);
        assertThat(different()).isEqualTo(READERS);
        assertThat(twice())
                .as("more than once, each because the server took it and did not say so")
                .isLessThanOrEqualTo(mail.unanswered.get());
        assertThat(mail.unanswered).hasValueLessThanOrEqualTo(DROPPED + CONNECTIONS);
    }

    private void makeReaders(int number) {
        write(number, """
            insert into people.person (id, source, made_at)
            select lpad(to_hex(n), 32, '0')::uuid, 'test', now() from generate_series(1, :number) n\
            """);
        write(number, """
            insert into people.route (person, kind, address, match, confirmed_at, added_at)
            select lpad(to_hex(n), 32, '0')::uuid, 'EMAIL', 'p' || n || '@thornfield.example',
                   'p' || n || '@thornfield.example', now(), now() from generate_series(1, :number) n\
            """);
        write(number, """
            insert into messaging.subscriber (person, source, quiet_from, quiet_until, asked_at, confirmed_at)
            select lpad(to_hex(n), 32, '0')::uuid, 'test', '00:00', '00:00', now(), now()
            from generate_series(1, :number) n\
            """);
        write(number, """
            insert into messaging.following
              (subscriber, centre, metres, reach, name, channel, topics, pace, live, from_at)
            select id, point(530000, 180000), 500, box(point(529500, 179500), point(530500, 180500)), 'Around',
                   'email', 127, 'at-once', true, now()
            from messaging.subscriber limit :number\
            """);
    }

    private void write(int number, String sql) {
        database.jdbc().sql(sql).param("number", number).update();
    }

    private void announce() {
        database.jdbc()
                .sql("""
                    insert into messaging.announcement
                      (reference, matter, class, topic, organisation, subject, words, sender, state, author, approver, corners,
                       outline, made_at, changed_at)
                    select :reference, count(*) + 1, 'incident', 'safety', 'metropolitan', 'Lamps in Tannery Lane',
                           'They are mended.', 'Abbey Green team, Metropolitan Police', 'approved', gen_random_uuid(),
                           gen_random_uuid(), :corners, polygon(box(point(529000, 179000), point(531000, 181000))), now(),
                           now()
                    from messaging.announcement\
                    """)
                .param("corners", "51.49, -0.14\n51.51, -0.14\n51.51, -0.11")
                .param("reference", Reference.random(new SecureRandom()).letters())
                .update();
    }

    /// What waits for a minute, or for the dead, is due at once: nobody waits for that here.
    private void hasten() {
        database.jdbc()
                .sql("update messaging.batch set due_at = now() where state in ('waiting', 'claimed')")
                .update();
    }

    private void eventuallyHastened(BooleanSupplier holds) {
        eventually(() -> {
            database.jdbc()
                    .sql("update messaging.batch set due_at = now() where state = 'waiting'")
                    .update();
            database.jdbc()
                    .sql("update messaging.late_copy set due_at = now() where state = 'waiting'")
                    .update();
            return holds.getAsBoolean();
        });
    }

    private boolean haveAllLeft() {
        return count("select count(*) from messaging.announcement where state <> 'left'") == 0;
    }

    private int different() {
        return new HashSet<>(mail.messageIds()).size();
    }

    private int twice() {
        return mail.taken.size() - different();
    }

    private int count(String sql) {
        return database.jdbc().sql(sql).query(Integer.class).single();
    }

    private static String address(int reader) {
        return "p" + reader + "@thornfield.example";
    }

    private static int port(String url) {
        return Integer.parseInt(url.replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    private static void eventually(BooleanSupplier holds) {
        var until = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it should have come true by now").isLessThan(until);
            Program.pause();
        }
    }
}
