package org.wardmote.ledger.history;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.limit.Limits;

/// Keeps the row and the clock of a contribution in step with its history.
@Component
class KeptStanding {

    private final JdbcClient jdbc;
    private final Limits.Known limits;

    KeptStanding(JdbcClient jdbc, Limits.Known limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    void keep(Standing it) {
        keepRow(it);
        keepClock(it);
    }

    private void keepRow(Standing it) {
        jdbc.sql("""
            update ledger.contribution set organisation = :organisation, borough = :borough, area = :area,
                state = :state, disposition = :disposition, owed = :owed, lead = :lead, offered_to = :offered,
                assigned_to = :assigned, merged_into = :into, passed_to = :passed, regime = :regime,
                quotable = :quotable, outcome_only = :outcomeOnly, crime_late = :crimeLate, abuse = :abuse, outcome_told = :told,
                answer = :answer, round = :round, due_at = :due, running = :running, escalation = :escalation,
                asked_at = :asked, closed_at = :closed
            where id = :id
            """)
                .param("organisation", it.placed.organisation())
                .param("borough", HappeningRows.number(it.placed.borough()), Types.BIGINT)
                .param("area", HappeningRows.number(it.placed.area()), Types.BIGINT)
                .param("state", it.state.code())
                .param("disposition", it.disposition == null ? null : it.disposition.code(), Types.VARCHAR)
                .param("owed", it.owed.code())
                .param("lead", it.lead)
                .param("offered", it.offeredTo, Types.VARCHAR)
                .param("assigned", HappeningRows.uuid(it.assignedTo), Types.OTHER)
                .param("into", it.mergedInto == null ? null : it.mergedInto.number(), Types.BIGINT)
                .param("passed", it.passedTo == null ? null : it.passedTo.code(), Types.VARCHAR)
                .param("regime", it.regime.code())
                .param("quotable", it.quotable)
                .param("outcomeOnly", it.outcomeOnly)
                .param("crimeLate", it.crimeLate)
                .param("abuse", it.abuse, Types.VARCHAR)
                .param("told", it.outcomeTold)
                .param("answer", it.answer, Types.BIGINT)
                .param("round", it.clock.round())
                .param("due", Moments.at(it.clock.dueAt()))
                .param("running", it.clock.isRunning())
                .param("escalation", it.escalation)
                .param("asked", Moments.at(it.askedAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closed", Moments.at(it.closedAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", it.id().number())
                .update();
    }

    void keepClock(Standing it) {
        var next = limits.of(it.placed, it.clock.from()).next(it.clock, it.warnedAt != null, it.escalation);
        jdbc.sql("""
            insert into ledger.clock (contribution, round, clock_from, warn_at, due_at, warned_at, missed_at,
                stopped_at, next_at)
            values (:id, :round, :from, :warn, :due, :warned, :missed, :stopped, :next)
            on conflict (contribution, round) do update set clock_from = excluded.clock_from,
                warn_at = excluded.warn_at, due_at = excluded.due_at, warned_at = excluded.warned_at,
                missed_at = excluded.missed_at, stopped_at = excluded.stopped_at, next_at = excluded.next_at
            """)
                .param("id", it.id().number())
                .param("round", it.clock.round())
                .param("from", Moments.at(it.clock.from()))
                .param("warn", Moments.at(it.clock.warnAt()))
                .param("due", Moments.at(it.clock.dueAt()))
                .param("warned", Moments.at(it.warnedAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("missed", Moments.at(it.clock.missedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("stopped", Moments.at(it.clock.stoppedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("next", Moments.at(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}
