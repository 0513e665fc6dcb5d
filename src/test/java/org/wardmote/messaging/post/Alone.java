package org.wardmote.messaging.post;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// How fast mails leave when that is all there is to do.
public final class Alone {

    static final String FROM = "wardmote@sender.example";

    static String to(int number) {
        return "s" + number + "@host.example";
    }

    /// What stands in every mail of such a round.
    public record Words(String text, String html) {}

    /// Sends over one connection, and is used by one thread.
    public interface Sender extends AutoCloseable {
        void send(int number) throws Exception;
    }

    /// @return mails a second
    public static double rate(int mails, int connections, Callable<Sender> open)
            throws InterruptedException, ExecutionException {
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var each = mails / connections;
            var sending = IntStream.range(0, connections)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> send(open, number * each, each)))
                    .toList();
            for (var one : sending) one.get();
        }
        return mails / ((System.nanoTime() - began) / 1e9);
    }

    private static Void send(Callable<Sender> open, int from, int mails) throws Exception {
        try (var sender = open.call()) {
            for (var number = from; number < from + mails; number++) sender.send(number);
        }
        return null;
    }

    private Alone() {}
}
