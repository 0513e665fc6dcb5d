package org.wardmote.messaging.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.wardmote.kernel.LondonTime;

/// When digests were last to be made: at eight in the morning, each day, on Mondays, on the first of the month.
/// What began to leave before that belongs to them; a node that slept at eight makes them when it wakes.
record Mornings(Instant daily, Instant weekly, Instant monthly) {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    static Mornings before(Instant now) {
        var london = now.atZone(LondonTime.ZONE);
        var today = london.with(EIGHT);
        var last = today.isAfter(london) ? today.minusDays(1) : today;
        return new Mornings(
                last.toInstant(),
                at(last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                at(last.with(TemporalAdjusters.firstDayOfMonth())));
    }

    private static Instant at(ZonedDateTime day) {
        return day.with(EIGHT).toInstant();
    }
}
