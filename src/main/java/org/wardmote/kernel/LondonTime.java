package org.wardmote.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Times are stored in UTC and shown in Europe/London.
public final class LondonTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// The next moment at which "today" means another day.
    public static Instant nextMidnight(Clock clock) {
        return startOf(today(clock).plusDays(1));
    }

    private LondonTime() {}
}
