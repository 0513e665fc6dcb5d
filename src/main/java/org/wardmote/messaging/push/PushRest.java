package org.wardmote.messaging.push;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.people.contact.Browser;

/// Push services that want to be left alone for a while, or do not answer: so that one of them holds up nobody who
/// uses another.
@Component
public class PushRest {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration MOST = Duration.ofHours(1);

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    PushRest(Clock clock) {
        this.clock = clock;
    }

    /// Until when its push service rests; empty: it takes messages, as far as we know.
    public Optional<Instant> of(Browser browser) {
        return Optional.ofNullable(until.get(browser.service())).filter(clock.instant()::isBefore);
    }

    /// @param retryAfter seconds or a moment (RFC 9110, 10.2.3); null: they have not said
    void begin(Browser browser, @Nullable String retryAfter) {
        var now = clock.instant();
        until.values().removeIf(now::isAfter);
        until.put(browser.service(), now.plus(length(retryAfter, now)));
    }

    private static Duration length(@Nullable String retryAfter, Instant now) {
        if (retryAfter == null) return USUAL;
        if (retryAfter.matches("\\d{1,6}")) return within(Duration.ofSeconds(Long.parseLong(retryAfter)));
        try {
            var then = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
            return within(Duration.between(now, then.toInstant()));
        } catch (DateTimeException e) {
            return USUAL;
        }
    }

    private static Duration within(Duration asked) {
        if (asked.compareTo(LEAST) < 0) return LEAST;
        return asked.compareTo(MOST) > 0 ? MOST : asked;
    }
}
