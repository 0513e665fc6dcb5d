package org.wardmote.ledger.telling;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Moments;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;

/// Others hold what they are making something of. What is closed already cannot be held.
@Component
class Holding implements Holds {

    private final History history;
    private final HoldRows holds;
    private final Settling settling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Holding(History history, HoldRows holds, Settling settling, TransactionTemplate transaction, Clock clock) {
        this.history = history;
        this.holds = holds;
        this.settling = settling;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void hold(String holder, Collection<ContributionId> contributions) {
        each(contributions, standing -> {
            var now = Moments.now(clock);
            if (standing.contribution().closedAt() != null)
                throw new CannotHappenNow("A contribution is closed and cannot be held open.");
            if (holds.hold(standing.id(), holder, now))
                history.record(standing, Step.of(Kind.HELD, now).code(holder));
        });
    }

    @Override
    public void lift(String holder, Collection<ContributionId> contributions) {
        each(contributions, standing -> {
            var now = Moments.now(clock);
            if (!holds.lift(standing.id(), holder, now)) return;
            history.record(standing, Step.of(Kind.LIFTED, now).code(holder));
            settling.close(standing, now);
        });
    }

    /// In the order of their ids, so that two who hold the same ones do not wait for each other.
    private void each(Collection<ContributionId> contributions, Consumer<Standing> use) {
        List<ContributionId> sorted = contributions.stream()
                .distinct()
                .sorted(Comparator.comparingLong(ContributionId::number))
                .toList();
        transaction.executeWithoutResult(status -> sorted.forEach(id -> use.accept(history.lock(id))));
    }
}
