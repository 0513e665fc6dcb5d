package org.wardmote.ledger.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Telling;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;

/// Stages outcomes for many at once. Those to whom nothing can be sent are settled there and then while they are
/// few, and by {@link TellingAtLinks} where they are many.
@Component
class TellingOutcomes implements Telling {

    private static final int STAGED_AT_ONCE = 50_000;
    private static final int SETTLED_AT_ONCE = 100;

    private final OutcomeRows rows;
    private final StagingOutcomes staging;
    private final TellingAtLinks links;
    private final Outcomes outcomes;
    private final Correspondence correspondence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellingOutcomes(
            OutcomeRows rows,
            StagingOutcomes staging,
            TellingAtLinks links,
            Outcomes outcomes,
            Correspondence correspondence,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.staging = staging;
        this.links = links;
        this.outcomes = outcomes;
        this.correspondence = correspondence;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void tell(Item outcome, Disposition disposition, Collection<ContributionId> contributions) {
        transaction.executeWithoutResult(status -> {
            staging.waitForTheSame(outcome);
            var all = staging.listNotStaged(contributions, outcome);
            for (var from = 0; from < all.size(); from += STAGED_AT_ONCE)
                stage(outcome, disposition, all.subList(from, Math.min(from + STAGED_AT_ONCE, all.size())));
            links.settle(outcome, SETTLED_AT_ONCE, Moments.now(clock));
        });
    }

    private void stage(Item outcome, Disposition disposition, Collection<ContributionId> some) {
        var persons = staging.stage(some, outcome, disposition, Moments.now(clock));
        if (!persons.isEmpty()) correspondence.stage(persons, MessageClass.ANSWER, outcome);
    }

    @Override
    public void toldBefore(
            Item outcome, Disposition disposition, Collection<ContributionId> contributions, Instant at) {
        transaction.executeWithoutResult(status -> {
            staging.waitForTheSame(outcome);
            var persons = staging.stage(staging.listNotStaged(contributions, outcome), outcome, disposition, at);
            for (var person : persons) outcomes.told(outcome, person, How.DELIVERED, at);
            links.settle(outcome, contributions.size(), at);
        });
    }

    @Override
    public Told told(Item outcome) {
        var ended = rows.count(outcome);
        return new Told(
                rows.waiting(outcome),
                ended.getOrDefault(How.DELIVERED, 0),
                ended.getOrDefault(How.LEFT, 0),
                ended.getOrDefault(How.REFUSED, 0),
                ended.getOrDefault(How.UNREACHABLE, 0),
                ended.getOrDefault(How.ERASED, 0),
                ended.getOrDefault(How.WITHHELD, 0));
    }
}
