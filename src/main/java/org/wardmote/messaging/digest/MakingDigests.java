package org.wardmote.messaging.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;
import org.wardmote.platform.Job;

/// Makes the digests of the morning, a few hundred in a transaction, and has each told like any other item. Made of
/// what is held and of nothing else, none is ever empty; whose quiet hours are not over waits until they are.
@Component
class MakingDigests implements Job {

    static final String KIND = "messaging.digest";

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Correspondence correspondence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MakingDigests(JdbcClient jdbc, Correspondence correspondence, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.correspondence = correspondence;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging.digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> some() == AT_ONCE)))
            if (Thread.currentThread().isInterrupted()) return;
    }

    private record Made(long digest, PersonId person) {}

    private int some() {
        var made = made(clock.instant());
        for (var one : made) correspondence.stage(one.person(), MessageClass.NOTICE, new Item(KIND, one.digest()));
        return made.size();
    }

    private List<Made> made(Instant now) {
        var mornings = Mornings.before(now);
        return jdbc.sql("""
            with due as (
              select distinct held.subscriber, one.person
              from messaging.held_copy held
              join messaging.announcement sent on sent.id = held.announcement
              join messaging.subscriber one on one.id = held.subscriber
              where held.digest is null and one.stopped_at is null
                and sent.state in ('leaving', 'left') and (sent.expires_at is null or sent.expires_at > :now)
                and sent.leaving_since < case held.pace when 'daily' then :daily::timestamptz
                                         when 'weekly' then :weekly::timestamptz else :monthly::timestamptz end
                and not case when quiet_from <= quiet_until
                               then :time::time >= quiet_from and :time::time < quiet_until
                             else :time::time >= quiet_from or :time::time < quiet_until end
              order by held.subscriber limit :most),
            made as (
              insert into messaging.digest (subscriber, made_at) select subscriber, :now from due
              returning id, subscriber),
            filled as (
              update messaging.held_copy held set digest = made.id
              from made, messaging.announcement sent
              where held.subscriber = made.subscriber and held.digest is null and sent.id = held.announcement
                and sent.leaving_since < case held.pace when 'daily' then :daily::timestamptz
                                         when 'weekly' then :weekly::timestamptz else :monthly::timestamptz end)
            select made.id, due.person from made join due on due.subscriber = made.subscriber\
            """)
                .param("now", at(now))
                .param("daily", at(mornings.daily()))
                .param("weekly", at(mornings.weekly()))
                .param("monthly", at(mornings.monthly()))
                .param("time", LocalTime.ofInstant(now, LondonTime.ZONE))
                .param("most", AT_ONCE)
                .query((row, number) -> made(row))
                .list();
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(row.getLong("id"), new PersonId(row.getObject("person", UUID.class)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
