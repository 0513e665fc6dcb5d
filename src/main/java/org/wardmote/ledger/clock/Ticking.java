package org.wardmote.ledger.clock;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.History;
import org.wardmote.platform.Job;

/// Looks for clocks at which something is due, by their index. Each is dealt with in a transaction of its own; what
/// somebody has in hand at this moment is passed over until the next look.
@Component
class Ticking implements Job {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final History history;
    private final Strokes strokes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Ticking(JdbcClient jdbc, History history, Strokes strokes, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.strokes = strokes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger clocks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    /// Goes on while there is something that it has not tried yet.
    @Override
    public void run() {
        var tried = new HashSet<ContributionId>();
        while (due().stream().filter(tried::add).map(this::tick).count() == AT_ONCE) {
            if (Thread.currentThread().isInterrupted()) return;
        }
    }

    private List<ContributionId> due() {
        return jdbc.sql("""
            select contribution from ledger.clock where next_at <= :now order by next_at limit :atOnce
            """)
                .param("now", Moments.at(Moments.now(clock)))
                .param("atOnce", AT_ONCE)
                .query((row, number) -> new ContributionId(row.getLong("contribution")))
                .list();
    }

    private ContributionId tick(ContributionId id) {
        transaction.executeWithoutResult(
                status -> history.lockUnlessBusy(id).ifPresent(it -> strokes.strike(it, Moments.now(clock))));
        return id;
    }
}
