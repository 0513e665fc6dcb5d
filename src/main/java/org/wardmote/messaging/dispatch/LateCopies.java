package org.wardmote.messaging.dispatch;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Copies that did not leave with their batch, claimed one by one.
@Component
class LateCopies {

    private static final Duration LEASE = Duration.ofMinutes(5);

    /// Turns that passed while nobody was sending are not made up for all at once.
    private static final Duration TURN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LateCopies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param failures how often the other side has refused it
    /// @param hasTurn it waited for its turn among the mails to its domain, and this is it
    /// @param mayLeave false: it was recalled, or is of no use any more
    /// @param lapses when others may take it
    record Claimed(CopyKey copy, int failures, int claim, boolean hasTurn, boolean mayLeave, Instant lapses) {}

    List<Claimed> claim(int most) {
        var now = clock.instant();
        var lapses = now.plus(LEASE);
        return jdbc.sql("""
            with due as (
              select announcement, number, due_at from messaging.late_copy
              where state in ('waiting', 'claimed') and due_at <= :now
              order by due_at limit :most for update skip locked)
            update messaging.late_copy one set state = 'claimed', claims = one.claims + 1, due_at = :lapses
            from due, messaging.announcement sent
            where one.announcement = due.announcement and one.number = due.number and sent.id = due.announcement
            returning one.announcement, one.number, one.failures, one.claims,
                      one.paced and due.due_at > :turn as has_turn,
                      sent.state = 'leaving' and (sent.expires_at is null or sent.expires_at > :now) as may_leave\
            """)
                .param("now", at(now))
                .param("most", most)
                .param("turn", at(now.minus(TURN)))
                .param("lapses", at(lapses))
                .query((row, number) -> new Claimed(
                        new CopyKey(row.getLong("announcement"), row.getInt("number")),
                        row.getInt("failures"),
                        row.getInt("claims"),
                        row.getBoolean("has_turn"),
                        row.getBoolean("may_leave"),
                        lapses))
                .list();
    }

    /// It needs no more trying. This and what follows happen inside the caller's transaction.
    void end(Claimed one, String state, @Nullable String answer) {
        if (!set(one, state, one.failures(), clock.instant(), false, answer)) return;
        jdbc.sql("""
            update messaging.batch set sent = sent + :sent, failed = failed + :failed
            where announcement = :announcement and number = :number\
            """)
                .param("sent", state.equals("sent") ? 1 : 0)
                .param("failed", state.equals("sent") ? 0 : 1)
                .param("announcement", one.copy().announcement())
                .param("number", one.copy().batch())
                .update();
    }

    void again(Claimed one, int failures, Instant due, @Nullable String answer) {
        set(one, "waiting", failures, due, false, answer);
    }

    void awaitTurn(Claimed one, Instant turn) {
        set(one, "waiting", one.failures(), turn, true, null);
    }

    private boolean set(Claimed one, String state, int failures, Instant due, boolean paced, @Nullable String answer) {
        return jdbc.sql("""
            update messaging.late_copy
            set state = :state, failures = :failures, due_at = :due, paced = :paced, answer = coalesce(:answer, answer)
            where announcement = :announcement and number = :number and claims = :claim and state = 'claimed'\
            """)
                        .param("state", state)
                        .param("failures", failures)
                        .param("due", at(due))
                        .param("paced", paced)
                        .param("answer", answer, Types.VARCHAR)
                        .param("announcement", one.copy().announcement())
                        .param("number", one.copy().number())
                        .param("claim", one.claim())
                        .update()
                > 0;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
