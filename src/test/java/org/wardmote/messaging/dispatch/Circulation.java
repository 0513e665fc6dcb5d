package org.wardmote.messaging.dispatch;

import java.time.Duration;
import java.util.HashSet;
import java.util.function.IntConsumer;
import org.wardmote.TestParts;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.dispatch.SendingBatches.Ended;
import org.wardmote.platform.Job;

/// Has announcements leave when a test says so.
public final class Circulation {

    private static final int EAST = 530_000;
    private static final int NORTH = 180_000;

    private final TestMessaging node;
    public final Readers readers;

    public Circulation(TestMessaging node) {
        this.node = node;
        readers = new Readers(node.jdbc(), node.clock.instant());
    }

    /// Followers p1, p2 and so on at thornfield.example.
    public void followers(int number) {
        for (var one = 1; one <= number; one++) {
            var subscriber = readers.confirmed(node.person("p" + one + "@thornfield.example"));
            readers.followsAround(subscriber, EAST, NORTH, 500, Topic.SAFETY);
        }
    }

    /// Its copies are made and wait.
    public long announce(String kind) {
        var id = readers.approved(kind, Topic.SAFETY, java.util.List.of());
        node.jdbc()
                .sql("update messaging.announcement set outline = polygon(box(point(529000, 179000),"
                        + " point(531000, 181000))), corners = ? where id = ?")
                .params("51.49, -0.14\n51.51, -0.14\n51.51, -0.11", id)
                .update();
        fanOut(node);
        return id;
    }

    public static void fanOut(TestMessaging node) {
        node.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.fan-out"))
                .forEach(Job::run);
    }

    /// Everything that is due, until there is nothing or trouble.
    public static void send(TestMessaging node) {
        while (node.get(SendingBatches.class).once(shift(count -> {})) == Ended.WORKED) continue;
        while (node.get(SendingLate.class).once(shift(count -> {})) == Ended.WORKED) continue;
    }

    /// The same, of a program with pages.
    public static void send(TestParts parts) {
        while (parts.get(SendingBatches.class).once(shift(count -> {})) == Ended.WORKED) continue;
    }

    static Ended sendOne(TestMessaging node, Shift shift) {
        return node.get(SendingBatches.class).once(shift);
    }

    /// @param before hears before each mail how many were asked for so far
    static Shift shift(IntConsumer before) {
        return new Shift() {
            private int asked;

            @Override
            public boolean goesOn() {
                before.accept(asked++);
                return true;
            }

            @Override
            public boolean rest(Duration pause) {
                return true;
            }
        };
    }

    static Shift over(int after) {
        var asked = new java.util.concurrent.atomic.AtomicInteger();
        return new Shift() {
            @Override
            public boolean goesOn() {
                return asked.getAndIncrement() < after;
            }

            @Override
            public boolean rest(Duration pause) {
                return true;
            }
        };
    }

    static int different(Iterable<String> ids) {
        var seen = new HashSet<String>();
        ids.forEach(seen::add);
        return seen.size();
    }
}
