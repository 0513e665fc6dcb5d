package org.wardmote.ledger.clock;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.platform.Job;

/// What reports a crime is to be passed to crime recording within a day; where it was not, that is flagged for
/// good.
@Component
class OverdueCrimes implements Job {

    private static final Duration WITHIN = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final History history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OverdueCrimes(JdbcClient jdbc, History history, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger crimes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        jdbc.sql("""
            select id from ledger.contribution
            where crime and not crime_late and passed_to is null and closed_at is null and received_at <= :then
            order by received_at limit 500
            """)
                .param("then", Moments.at(Moments.now(clock).minus(WITHIN)))
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list()
                .forEach(this::flag);
    }

    private void flag(ContributionId id) {
        transaction.executeWithoutResult(status ->
                history.lockUnlessBusy(id).filter(OverdueCrimes::waits).ifPresent(this::flag));
    }

    private static boolean waits(Standing it) {
        var now = it.contribution();
        return !now.crimeLate() && now.passedTo() == null;
    }

    private void flag(Standing it) {
        history.record(
                it, Step.of(Kind.CRIME_OVERDUE, it.contribution().receivedAt().plus(WITHIN)));
    }
}
