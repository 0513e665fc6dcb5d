package org.wardmote.messaging.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.MessageClass;

/// Quiet hours: a text rings, and so does a browser. Those of whoever has chosen none are the night. What somebody
/// has just caused comes all the same, and so does what is sent because life is in danger.
@Component
class Quiet {

    private static final String HOURS = """
        select coalesce(one.quiet_from, '21:00') as quiet_from, coalesce(one.quiet_until, '08:00') as quiet_until
        from (values (:person::uuid)) asked (person) left join messaging.subscriber one using (person)
        where :kind <> 'messaging.confirmation' and not (:kind = 'messaging.announcement' and exists (
          select from messaging.announcement where id = :item and class = 'emergency'))\
        """;

    private record Hours(LocalTime from, LocalTime until) {

        boolean hold(LocalTime time) {
            return from.isBefore(until) || from.equals(until)
                    ? !time.isBefore(from) && time.isBefore(until)
                    : !time.isBefore(from) || time.isBefore(until);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Quiet(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// When they are over; empty: it may ring now.
    Optional<Instant> until(Claimed one) {
        if (one.kind() == MessageClass.RECEIPT) return Optional.empty();
        var now = clock.instant().atZone(LondonTime.ZONE);
        return jdbc.sql(HOURS)
                .param("person", one.person().value())
                .param("kind", one.item().kind())
                .param("item", one.item().id())
                .query((row, number) -> new Hours(
                        row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_until", LocalTime.class)))
                .optional()
                .filter(hours -> hours.hold(now.toLocalTime()))
                .map(hours -> now.toLocalDate()
                        .plusDays(hours.until().isAfter(now.toLocalTime()) ? 0 : 1)
                        .atTime(hours.until())
                        .atZone(LondonTime.ZONE)
                        .toInstant());
    }
}
