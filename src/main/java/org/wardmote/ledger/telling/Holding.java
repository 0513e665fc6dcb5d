package org.wardmote.ledger.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Step;

/// Others hold what they are making something of, be it half a million.
@Component
class Holding implements Holds {

    private final History history;
    private final HoldRows holds;
    private final Closings closings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Holding(History history, HoldRows holds, Closings closings, TransactionTemplate transaction, Clock clock) {
        this.history = history;
        this.holds = holds;
        this.closings = closings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void hold(String holder, Collection<ContributionId> contributions) {
        hold(holder, contributions, Moments.now(clock));
    }

    @Override
    public void hold(String holder, Collection<ContributionId> contributions, Instant at) {
        transaction.executeWithoutResult(status -> {
            var fresh = holds.hold(history.lockOpen(contributions), holder, at);
            history.recordAll(fresh, Step.of(Kind.HELD, at).code(holder));
        });
    }

    @Override
    public void lift(String holder, Collection<ContributionId> contributions) {
        transaction.executeWithoutResult(status -> {
            var now = Moments.now(clock);
            history.lockOpen(contributions);
            var lifted = holds.lift(contributions, holder, now);
            history.recordAll(lifted, Step.of(Kind.LIFTED, now).code(holder));
            closings.closeFirst(lifted);
        });
    }
}
