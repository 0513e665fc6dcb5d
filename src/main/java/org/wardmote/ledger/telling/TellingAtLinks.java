package org.wardmote.ledger.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.telling.OutcomeRows.Staged;
import org.wardmote.messaging.Item;
import org.wardmote.platform.Job;

/// Settles outcomes about which nothing can be sent: they lie at the private link, or nobody is there to be told.
/// Each in a transaction of its own; what somebody has in hand at this moment is passed over until the next look.
@Component
class TellingAtLinks implements Job {

    private static final int AT_ONCE = 500;

    private final OutcomeRows rows;
    private final Outcomes outcomes;
    private final History history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellingAtLinks(OutcomeRows rows, Outcomes outcomes, History history, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger outcomes";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        var tried = new HashSet<Staged>();
        while (rows.atLinks(AT_ONCE).stream()
                        .filter(tried::add)
                        .map(this::settle)
                        .count()
                == AT_ONCE) {
            if (Thread.currentThread().isInterrupted()) return;
        }
    }

    private Staged settle(Staged one) {
        transaction.executeWithoutResult(status -> history.lockUnlessBusy(one.contribution())
                .ifPresent(it -> outcomes.told(it, one, rows.atLink(it.id()), Moments.now(clock))));
        return one;
    }

    /// Those of one outcome, in the caller's transaction, where there are no more than so many.
    void settle(Item item, int most, Instant at) {
        var some = rows.atLinks(item, most + 1);
        if (some.size() > most) return;
        some.stream()
                .sorted(Comparator.comparingLong(one -> one.contribution().number()))
                .forEach(one ->
                        outcomes.told(history.lock(one.contribution()), one, rows.atLink(one.contribution()), at));
    }
}
