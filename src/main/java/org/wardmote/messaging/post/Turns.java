package org.wardmote.messaging.post;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Lets through so many within a minute, evenly. Whoever waits does so for moments: there are no more of them than
/// connections.
final class Turns {

    private final long gap;
    private long free = System.nanoTime();

    /// @param perMinute 0: as many as there are
    Turns(int perMinute) {
        gap = perMinute <= 0 ? 0 : Duration.ofMinutes(1).toNanos() / perMinute;
    }

    void await() {
        var until = take();
        for (var left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) return;
        }
    }

    private synchronized long take() {
        var now = System.nanoTime();
        var mine = free - now > 0 ? free : now;
        free = mine + gap;
        return mine;
    }
}
