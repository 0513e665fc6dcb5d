package org.wardmote.messaging.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Batches that wait. A claim gives one to this node alone; where the node dies it lapses, and another takes over
/// what was not settled.
@Component
class Batches {

    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Batches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The most urgent that is due.
    Optional<Batch> claim() {
        var now = clock.instant();
        return jdbc.sql("""
            with due as (
              select announcement, number from messaging.batch
              where state in ('waiting', 'claimed') and due_at <= :now
              order by urgency, due_at limit 1 for update skip locked)
            update messaging.batch one set state = 'claimed', claims = one.claims + 1, due_at = :lapses
            from due, messaging.announcement sent
            where one.announcement = due.announcement and one.number = due.number and sent.id = due.announcement
            returning one.announcement, one.number, one.size, one.urgency, one.claims, one.settled, one.due_at,
                      sent.state = 'leaving' and (sent.expires_at is null or sent.expires_at > :now) as may_leave\
            """)
                .param("now", at(now))
                .param("lapses", at(now.plus(LEASE)))
                .query((row, number) -> batch(row))
                .optional();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getLong("announcement"),
                row.getInt("number"),
                row.getInt("size"),
                row.getInt("urgency"),
                row.getInt("claims"),
                BitSet.valueOf(row.getBytes("settled")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("may_leave"));
    }

    /// Inside the caller's transaction.
    Standing settle(Batch batch, Tally tally, Then then) {
        var now = clock.instant();
        return jdbc.sql("""
            with written as (
              update messaging.batch
              set settled = :settled, sent = sent + :sent, failed = failed + :failed, state = :state,
                  due_at = case when :due::timestamptz > due_at or :state <> 'claimed' then :due else due_at end
              where announcement = :announcement and number = :number and claims = :claim and state = 'claimed'
              returning 1)
            select case
              when not exists (select from written) then 'LOST'
              when (select state from messaging.announcement where id = :announcement) <> 'leaving' then 'RECALLED'
              when exists (select from messaging.batch
                           where urgency < :urgency and state in ('waiting', 'claimed') and due_at <= :now) then 'YIELD'
              else 'GO_ON' end\
            """)
                .param("settled", tally.bits())
                .param("sent", tally.sent())
                .param("failed", tally.failed())
                .param("state", state(then))
                .param("due", at(due(batch, then, now)))
                .param("announcement", batch.announcement())
                .param("number", batch.number())
                .param("claim", batch.claim())
                .param("urgency", batch.urgency())
                .param("now", at(now))
                .query((row, number) -> Standing.valueOf(row.getString(1)))
                .single();
    }

    private static String state(Then then) {
        return switch (then) {
            case Then.GoOn goOn -> "claimed";
            case Then.PutBack back -> "waiting";
            case Then.Done done -> "done";
            case Then.Recalled recalled -> "recalled";
        };
    }

    /// A claim is renewed when half of it is over, and left alone before, since the queue is ordered by it.
    private static Instant due(Batch batch, Then then, Instant now) {
        if (then instanceof Then.PutBack back) return now.plus(back.pause());
        return now.isAfter(batch.lapses().minus(LEASE.dividedBy(2))) ? now.plus(LEASE) : batch.lapses();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
