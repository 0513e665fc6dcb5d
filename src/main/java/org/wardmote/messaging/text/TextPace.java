package org.wardmote.messaging.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How fast this node hands texts over, so that a gateway refuses none of them. What finds no room comes back, each
/// at a moment of its own, when there should be some.
@Component
public class TextPace {

    private static final Duration NEAR = Duration.ofSeconds(1);

    private final TextSettings settings;
    private final Clock clock;
    private Instant free = Instant.MIN;
    private Instant queued = Instant.MIN;

    TextPace(TextSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Empty: it may go now.
    public synchronized Optional<Instant> turn() {
        if (settings.perMinute() <= 0) return Optional.empty();
        var now = clock.instant();
        var gap = Duration.ofMinutes(1).dividedBy(settings.perMinute());
        free = later(free, now);
        if (!free.isAfter(now.plus(NEAR))) {
            free = free.plus(gap);
            return Optional.empty();
        }
        queued = later(queued, free).plus(gap);
        return Optional.of(queued);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
