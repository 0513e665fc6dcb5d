package org.wardmote.bench.messaging;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.area.LatLng;
import org.wardmote.bench.Figures;
import org.wardmote.bench.Script;
import org.wardmote.bench.ledger.InventedLondon;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.TestWording;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.audience.Aim;
import org.wardmote.messaging.audience.Audiences;
import org.wardmote.messaging.post.Alone;
import org.wardmote.messaging.post.LibraryAlone;
import org.wardmote.messaging.post.PostAlone;
import org.wardmote.messaging.summary.PrintRun;
import org.wardmote.platform.Job;

/// One announcement to all of an invented London that wants its topic, from counting whom it reaches to the last
/// mail in a mail server. A program of its own, so that it can be held to its memory.
public final class MessagingRun {

    private static final int CONNECTIONS = 4;
    private static final int CHUNK = 100_000;
    private static final int ALONE = 40_000;
    private static final List<LatLng> LONDON =
            List.of(new LatLng(51.2, -0.6), new LatLng(51.2, 0.4), new LatLng(51.8, 0.4), new LatLng(51.8, -0.6));
    private static final String PARAGRAPH = "The team has looked at the lamps in the lanes between the market and the"
            + " station, and the council has had nine of them mended. Two are to follow when the parts have come. "
            + "If you see another that is out, tell us where, and we will say when it is mended. ";

    private final Figures figures = new Figures();
    private final int subscribers;

    private MessagingRun(int subscribers) {
        this.subscribers = subscribers;
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        new MessagingRun(Integer.parseInt(args[0])).measure();
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        try (var sink = new Taking();
                var pages = TestPages.of(
                        noonAndTicking(),
                        settings(sink),
                        List.of(TestWording.class),
                        "area",
                        "guide",
                        "people",
                        "messaging")) {
            var sending = new SendingRun(pages, sink, figures);
            sending.stop();
            InventedLondon.load(pages);
            figures.add("%,d subscribers made for this".formatted(subscribers), seconds(() -> make(pages)), "s");
            counting(pages);
            var announcement = announce(pages);
            fanOut(pages);
            var alone = alone(sink);
            sink.forget();
            sending.measure(announcement, copies(pages), alone);
            summaries(pages);
        }
    }

    /// A clock that moves, since what has failed once is tried again later; and never in anybody's quiet hours.
    private static Clock noonAndTicking() {
        return Clock.offset(
                Clock.systemUTC(),
                Duration.between(Instant.now(), TestClock.noon().instant()));
    }

    private static Map<String, Object> settings(Taking sink) {
        return Map.of(
                "wardmote.operator", "Thornfield",
                "wardmote.address", "https://wardmote.thornfield.example",
                "wardmote.mail.host", "127.0.0.1",
                "wardmote.mail.port", sink.port(),
                "wardmote.mail.tls", "none",
                "wardmote.mail.from", "team@thornfield.example",
                "wardmote.mail.connections", CONNECTIONS,
                "wardmote.inbox.address", "reply@thornfield.example");
    }

    private void make(TestPages pages) {
        Script.inOneSession(pages.superuser(), session -> {
            for (var first = 1; first <= subscribers; first += CHUNK)
                new Script(MessagingRun.class, "subscribers.sql")
                        .run(
                                session,
                                Map.of(
                                        "first",
                                        first,
                                        "last",
                                        Math.min(first + CHUNK - 1, subscribers),
                                        "now",
                                        pages.get(Clock.class).instant().atOffset(ZoneOffset.UTC)));
            for (var table : List.of("people.person", "people.route", "messaging.subscriber", "messaging.following"))
                session.sql("vacuum analyze " + table).update();
            session.sql("checkpoint").update();
        });
    }

    private void counting(TestPages pages) {
        var audiences = pages.get(Audiences.class);
        var north =
                List.of(new LatLng(51.45, -0.3), new LatLng(51.45, 0.1), new LatLng(51.6, 0.1), new LatLng(51.6, -0.3));
        count("a drawn area", audiences, new Aim(Set.of(), north, Topic.SAFETY));
        count("all of London", audiences, new Aim(Set.of(), LONDON, Topic.SAFETY));
    }

    private void count(String what, Audiences audiences, Aim aim) {
        var took = new double[7];
        var people = 0;
        for (var at = 0; at < took.length; at++) {
            var began = System.nanoTime();
            people = audiences.count(aim).subscribers();
            took[at] = (System.nanoTime() - began) / 1e9;
        }
        Arrays.sort(took);
        figures.add(
                "audience of %s and a topic counted, %,d people: median".formatted(what, people),
                took[took.length / 2],
                "s",
                "wanted: under 1");
    }

    private static long announce(TestPages pages) {
        return JdbcClient.create(pages.superuser())
                .sql("""
                    insert into messaging.announcement (reference, matter, class, topic, organisation, subject, words,
                      sender, state, author, approver, corners, outline, made_at, changed_at, leave_at)
                    values (:reference, 1, 'newsletter', 'safety', 'metropolitan', 'Lamps in the lanes', :words,
                      'Abbey Green team, Metropolitan Police', 'approved', gen_random_uuid(), gen_random_uuid(), :corners,
                      polygon(box(point(480000, 130000), point(600000, 230000))), :now, :now, :now) returning id\
                    """)
                .param("reference", Reference.random(new Random(1)).toString())
                .param(
                        "corners",
                        LONDON.stream().map(one -> one.lat() + ", " + one.lng()).collect(Collectors.joining("\n")))
                .param("words", (PARAGRAPH.repeat(3).strip() + "\n\n").repeat(4))
                .param("now", pages.get(Clock.class).instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private void fanOut(TestPages pages) {
        var job = pages.all(Job.class).stream()
                .filter(one -> one.name().equals("messaging.fan-out"))
                .findFirst()
                .orElseThrow();
        var took = seconds(job::run);
        figures.add("%,d copies made, with why".formatted(copies(pages)), took, "s", "wanted: under 15");
    }

    /// Java's usual mail library and our own conversation, one after the other, with nothing else to do.
    private SendingRun.Alone alone(Taking sink) throws InterruptedException, ExecutionException {
        var words = new Alone.Words(PARAGRAPH.repeat(18), PARAGRAPH.repeat(21));
        var library = alone("by the usual library alone", sink, () -> new LibraryAlone(sink.port(), words));
        var ours = alone("by ours alone", sink, () -> new PostAlone(sink.port(), words, null));
        for (var algorithm : List.of("Ed25519", "RSA"))
            alone("by ours alone, signed, " + algorithm, sink, () -> new PostAlone(sink.port(), words, algorithm));
        return new SendingRun.Alone(library, ours);
    }

    private double alone(String how, Taking sink, Callable<Alone.Sender> open)
            throws InterruptedException, ExecutionException {
        Alone.rate(ALONE / 5, CONNECTIONS, open);
        sink.forget();
        var rate = Alone.rate(ALONE, CONNECTIONS, open);
        figures.add("mails of %,d octets %s".formatted(sink.octets() / ALONE, how), rate, "a second");
        return rate;
    }

    private void summaries(TestPages pages) throws IOException, InterruptedException {
        var printed = PrintRun.print(pages);
        figures.add(
                "%,d household summaries as PDF, every ward in three manners".formatted(printed.files()),
                printed.aSecond(),
                "a second",
                "wanted: 20");
    }

    private static int copies(TestPages pages) {
        return pages.jdbc()
                .sql("select count(*)::int from messaging.copy")
                .query(Integer.class)
                .single();
    }

    private static double seconds(Runnable use) {
        var began = System.nanoTime();
        use.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
