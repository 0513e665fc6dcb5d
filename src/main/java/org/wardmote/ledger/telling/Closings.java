package org.wardmote.ledger.telling;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.History;
import org.wardmote.platform.Job;

/// Closes what has been told and is held no longer. Of many that are let go at once the first are closed there and
/// then, the others here, a few at a time.
@Component
class Closings implements Job {

    private static final int AT_ONCE = 500;
    private static final String CLOSABLE = """
        select c.id from ledger.contribution c
        where c.state = 'outcome-told' and not c.running
          and not exists (select from ledger.hold h where h.contribution = c.id and h.lifted_at is null)
          and not exists (select from ledger.outcome o where o.contribution = c.id and o.told_at is null)
        """;

    private final JdbcClient jdbc;
    private final History history;
    private final Settling settling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Closings(JdbcClient jdbc, History history, Settling settling, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.settling = settling;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger closings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var tried = new HashSet<ContributionId>();
        while (closable().stream().filter(tried::add).map(this::close).count() == AT_ONCE) {
            if (Thread.currentThread().isInterrupted()) return;
        }
    }

    private List<ContributionId> closable() {
        return jdbc.sql(CLOSABLE + "order by c.id limit " + AT_ONCE)
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list();
    }

    private ContributionId close(ContributionId id) {
        transaction.executeWithoutResult(
                status -> history.lockUnlessBusy(id).ifPresent(it -> settling.close(it, Moments.now(clock))));
        return id;
    }

    /// In the caller's transaction, which has them to itself.
    void closeFirst(Collection<ContributionId> some) {
        jdbc.sql(CLOSABLE + "and c.id = any (:ids) order by c.id limit " + AT_ONCE)
                .param("ids", HoldRows.numbers(some))
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list()
                .forEach(id -> settling.close(history.lock(id), Moments.now(clock)));
    }
}
