package org.wardmote.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/// Thirty-two connections, each asking again as soon as it is answered, for some seconds. An answer with another
/// status than was expected ends the measurement.
final class Load {

    private static final int CONNECTIONS = 32;

    private final Server server;
    private final List<Request> requests;

    Load(Server server, List<Request> requests) {
        this.server = server;
        this.requests = requests;
    }

    /// @param perSecond answers a second of the clock
    /// @param perCpuSecond answers for each second of processor time that the server used
    record Rate(double perSecond, double perCpuSecond) {}

    Rate run(double seconds) throws IOException, InterruptedException {
        var answered = new LongAdder();
        var failure = new AtomicReference<Exception>();
        var finished = new CountDownLatch(CONNECTIONS);
        var cpu = server.cpuSeconds();
        var began = System.nanoTime();
        var end = began + (long) (seconds * 1e9);
        for (var i = 0; i < CONNECTIONS; i++) {
            var first = i * requests.size() / CONNECTIONS;
            Thread.ofPlatform().start(() -> {
                try {
                    ask(first, end, answered);
                } catch (IOException e) {
                    failure.set(e);
                } finally {
                    finished.countDown();
                }
            });
        }
        finished.await();
        if (failure.get() != null)
            throw new IOException("Under load: " + failure.get().getMessage(), failure.get());
        var wall = (System.nanoTime() - began) / 1e9;
        return new Rate(answered.sum() / wall, answered.sum() / (server.cpuSeconds() - cpu));
    }

    private void ask(int first, long end, LongAdder answered) throws IOException {
        try (var connection = new Connection(server.port)) {
            for (var next = first; System.nanoTime() < end; next = (next + 1) % requests.size()) {
                var request = requests.get(next);
                var status = connection.send(request);
                if (status != request.status())
                    throw new IOException("status " + status + " where " + request.status() + " was expected");
                answered.increment();
            }
        }
    }
}
