package org.wardmote.messaging.dispatch;

import java.time.Duration;
import java.util.List;

/// How long to wait after so many refusals. Greylisting lets in what comes back after a few minutes; a mailbox that
/// is full is emptied overnight or not at all.
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    /// After the last of these it is not tried again.
    static final int MOST = PAUSES.size();

    static Duration after(int failures) {
        return PAUSES.get(Math.clamp(failures, 1, MOST) - 1);
    }

    private Backoff() {}
}
