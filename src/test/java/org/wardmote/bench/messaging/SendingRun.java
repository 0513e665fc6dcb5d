package org.wardmote.bench.messaging;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestPages;
import org.wardmote.bench.Figures;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.TestWording;
import org.wardmote.people.PersonId;

/// The copies of an announcement leave, with all that is written down of them; half way an answer to one person is
/// put in. It ends in any case: where nothing has left for a while, it says how things stand.
final class SendingRun {

    private static final long STUCK = Duration.ofMinutes(2).toNanos();
    private static final String ONE = "nadia@host.example";

    /// Mails a second with nothing to write down.
    ///
    /// @param library by Java's usual mail library
    /// @param ours by our own conversation
    record Alone(double library, double ours) {}

    private final TestPages pages;
    private final Taking sink;
    private final Figures figures;
    private final List<SmartLifecycle> threads;

    SendingRun(TestPages pages, Taking sink, Figures figures) {
        this.pages = pages;
        this.sink = sink;
        this.figures = figures;
        threads = pages.all(SmartLifecycle.class).stream()
                .filter(one -> one.getClass().getPackageName().startsWith("org.wardmote.messaging"))
                .toList();
    }

    /// Nothing leaves before its time has come.
    void stop() {
        threads.forEach(SmartLifecycle::stop);
    }

    void measure(long announcement, int copies, Alone alone) throws InterruptedException {
        threads.forEach(SmartLifecycle::start);
        var began = System.nanoTime();
        awaitCount(copies / 2);
        var answered = answer();
        awaitCount(copies + 1);
        var rate = copies / ((System.nanoTime() - began) / 1e9);
        stop();
        figures.add(
                "of %,d octets sent and written down".formatted(sink.octets() / sink.count()),
                rate,
                "a second",
                "wanted: 2,500");
        figures.add("of what the usual library does alone", 100 * rate / alone.library(), "%", "wanted: 80");
        figures.add("of what our conversation does alone", 100 * rate / alone.ours(), "%");
        figures.add("an answer put in meanwhile has left after", answered, "s", "wanted: under 5");
        figures.add("memory for objects, at the most", mostMemory() / 1048576.0, "MiB", "wanted: under 512");
        assertEverybodyOnce(announcement, copies);
    }

    private void awaitCount(long wanted) throws InterruptedException {
        var count = sink.count();
        for (var since = System.nanoTime(); count < wanted; Thread.sleep(50)) {
            var now = sink.count();
            if (now > count) since = System.nanoTime();
            if (System.nanoTime() - since > STUCK) throw new IllegalStateException(now + " have left. " + standing());
            count = now;
        }
    }

    private List<String> standing() {
        return pages.jdbc().sql("""
            select 'batches ' || state || ' ' || count(*) || ', due ' || min(due_at) from messaging.batch
            group by state
            union all
            select 'late ' || state || ' ' || count(*) || ', ' || max(answer) from messaging.late_copy
            group by state
            union all
            select 'delivery ' || state || ' ' || count(*) || ', ' || coalesce(max(answer), '')
            from messaging.delivery group by state\
            """).query(String.class).list();
    }

    /// @return seconds until the mail server had it
    private double answer() throws InterruptedException {
        var began = System.currentTimeMillis();
        var person = new PersonId(UUID.randomUUID());
        var session = JdbcClient.create(pages.superuser());
        session.sql("insert into people.person (id, source, made_at) values (?, 'bench', now())")
                .param(person.value())
                .update();
        session.sql("""
            insert into people.route (person, kind, address, match, added_at) values (:person, 'EMAIL', :one, :one, now())\
            """).param("person", person.value()).param("one", ONE).update();
        pages.inTransaction(() ->
                pages.get(Correspondence.class).stage(person, MessageClass.ANSWER, new Item(TestWording.KIND, 1)));
        var until = System.nanoTime() + STUCK;
        while (sink.firstFor(ONE) == 0) {
            if (System.nanoTime() > until) throw new IllegalStateException("No answer has left. " + standing());
            Thread.sleep(20);
        }
        return (sink.firstFor(ONE) - began) / 1e3;
    }

    private static long mostMemory() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private void assertEverybodyOnce(long announcement, int copies) {
        var left = pages.jdbc()
                .sql("select coalesce(sum(sent), 0)::int from messaging.batch where announcement = ?")
                .param(announcement)
                .query(Integer.class)
                .single();
        if (left != copies || sink.twice() != 0)
            throw new IllegalStateException(
                    "Of " + copies + ", " + left + " are written down as sent, " + sink.twice() + " twice");
    }
}
