package org.wardmote.ledger.handling;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.State;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.limit.Limits;
import org.wardmote.platform.Job;

/// Somebody asked back and heard nothing for a fortnight: the person gets that as the answer, with the question
/// once more, in the name of whoever asked it. The clock ran on meanwhile, so it has been missed, and stays so.
@Component
class KeptSilence implements Job {

    private final JdbcClient jdbc;
    private final History history;
    private final Limits.Known limits;
    private final SilentAnswers answers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeptSilence(
            JdbcClient jdbc,
            History history,
            Limits.Known limits,
            SilentAnswers answers,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.limits = limits;
        this.answers = answers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger silence";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /// Those asked the longest ago come first; whether each has waited long enough, its own area's setting says.
    @Override
    public void run() {
        jdbc.sql("""
            select id from ledger.contribution
            where state = 'needs-more' and asked_at <= :now - make_interval(days =>
                (select min(value) from ledger.setting where name = 'silence-days'))
            order by asked_at limit 500
            """)
                .param("now", Moments.at(Moments.now(clock)))
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list()
                .forEach(this::end);
    }

    private void end(ContributionId id) {
        transaction.executeWithoutResult(status -> history.lockUnlessBusy(id).ifPresent(this::endIfOver));
    }

    private void endIfOver(Standing it) {
        var asked = it.askedAt();
        if (asked == null || it.contribution().state() != State.NEEDS_MORE) return;
        var now = Moments.now(clock);
        var days = limits.of(it.contribution().placed(), now).silenceDays();
        if (!now.isBefore(asked.plus(Duration.ofDays(days)))) answers.give(it, days);
    }
}
