package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/// A PostgreSQL that outlived the program that started it.
///
/// After a kill -9 the keeper needs a moment to stop it. Whoever holds the lock of the home knows that nobody uses
/// what still runs after that moment, and ends it.
final class Orphan {
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final Duration ORDERLY = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    private Orphan() {}

    static void end(Home home) {
        if (!gone(home, MOMENT)) {
            end(home, "INT", ORDERLY);
            end(home, "QUIT", AT_ONCE);
        }
        removeWhatPowerCutsLeave(home);
    }

    static void endNow(Home home) {
        end(home, "QUIT", AT_ONCE);
    }

    private static void end(Home home, String signal, Duration limit) {
        running(home).ifPresent(postmaster -> postmaster.signal(signal));
        if (!gone(home, limit) && signal.equals("QUIT")) {
            throw new CannotStart("An earlier PostgreSQL still runs on %s and does not stop; end it with: kill -QUIT %d"
                    .formatted(home.data(), running(home).map(Postmaster::pid).orElse(0L)));
        }
    }

    private static boolean gone(Home home, Duration limit) {
        return Waiting.until(() -> running(home).isEmpty(), limit);
    }

    private static Optional<Postmaster> running(Home home) {
        return Postmaster.find(home.data()).filter(postmaster -> postmaster.runsOn(home.data()));
    }

    /// PostgreSQL forgives a left-over file unless some other process has its number by now: in a container, where
    /// numbers are low and come again, it would refuse to start.
    private static void removeWhatPowerCutsLeave(Home home) {
        var reused = Postmaster.find(home.data())
                .filter(postmaster -> ProcessHandle.of(postmaster.pid()).isPresent());
        try {
            if (reused.isPresent()) {
                Files.deleteIfExists(Postmaster.file(home.data()));
            }
        } catch (IOException e) {
            throw home.notWritable(e);
        }
    }
}
