package org.wardmote.bench.messaging;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.area.LatLng;
import org.wardmote.bench.Figures;
import org.wardmote.bench.Script;
import org.wardmote.bench.ledger.InventedLondon;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.TestWording;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.audience.Aim;
import org.wardmote.messaging.audience.Audiences;
import org.wardmote.messaging.post.LibraryAlone;
import org.wardmote.people.PersonId;
import org.wardmote.platform.Job;

/// One announcement to all of an invented London that wants its topic, from counting whom it reaches to the last
/// mail in a mail server. A program of its own, so that it can be held to its memory.
public final class MessagingRun {

    private static final int CONNECTIONS = 4;
    private static final int CHUNK = 100_000;
    private static final int ALONE = 100_000;
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
                        TestClock.noon(),
                        settings(sink),
                        List.of(TestWording.class),
                        "area",
                        "guide",
                        "people",
                        "messaging")) {
            InventedLondon.load(pages);
            figures.add("%,d subscribers made for this".formatted(subscribers), seconds(() -> make(pages)), "s");
            counting(pages);
            var announcement = announce(pages);
            fanOut(pages);
            var alone =
                    new LibraryAlone(sink.port(), CONNECTIONS).rate(ALONE, PARAGRAPH.repeat(14), PARAGRAPH.repeat(17));
            figures.add("mails of %,d octets by the library alone".formatted(sink.octets() / ALONE), alone, "a second");
            sink.forget();
            sending(pages, sink, announcement, alone);
        }
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

    private static int copies(TestPages pages) {
        return pages.jdbc()
                .sql("select count(*)::int from messaging.copy")
                .query(Integer.class)
                .single();
    }

    private void sending(TestPages pages, Taking sink, long announcement, double alone) throws InterruptedException {
        var copies = copies(pages);
        var threads = pages.all(SmartLifecycle.class).stream()
                .filter(one -> one.getClass().getPackageName().startsWith("org.wardmote.messaging"))
                .toList();
        threads.forEach(SmartLifecycle::start);
        var began = System.nanoTime();
        while (sink.count() < copies / 2) Thread.sleep(100);
        var answered = answer(pages, sink);
        while (sink.count() < copies + 1) Thread.sleep(100);
        var rate = copies / ((System.nanoTime() - began) / 1e9);
        figures.add(
                "of %,d octets sent and written down".formatted(sink.octets() / sink.count()),
                rate,
                "a second",
                "wanted: 2,500, and %.0f".formatted(alone * 0.8));
        figures.add("an answer put in meanwhile has left after", answered, "s", "wanted: under 5");
        figures.add(
                "memory for objects, at the most", Runtime.getRuntime().maxMemory() / 1048576.0, "MiB", "wanted: 512");
        threads.forEach(SmartLifecycle::stop);
        var left = pages.jdbc()
                .sql("select coalesce(sum(sent), 0)::int from messaging.batch where announcement = ?")
                .param(announcement)
                .query(Integer.class)
                .single();
        if (left != copies || sink.twice() != 0)
            throw new IllegalStateException(
                    "Of " + copies + ", " + left + " are written down as sent, " + sink.twice() + " twice");
    }

    /// @return seconds until the mail server had it
    private static double answer(TestPages pages, Taking sink) throws InterruptedException {
        var began = System.currentTimeMillis();
        var person = new PersonId(UUID.randomUUID());
        var session = JdbcClient.create(pages.superuser());
        session.sql("insert into people.person (id, source, made_at) values (?, 'bench', now())")
                .param(person.value())
                .update();
        session.sql("""
            insert into people.route (person, kind, address, match, added_at)
            values (?, 'EMAIL', 'nadia@host.example', 'nadia@host.example', now())\
            """).param(person.value()).update();
        pages.inTransaction(() ->
                pages.get(Correspondence.class).stage(person, MessageClass.ANSWER, new Item(TestWording.KIND, 1)));
        while (sink.firstFor("nadia@host.example") == 0) Thread.sleep(20);
        return (sink.firstFor("nadia@host.example") - began) / 1e3;
    }

    private static double seconds(Runnable use) {
        var began = System.nanoTime();
        use.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
