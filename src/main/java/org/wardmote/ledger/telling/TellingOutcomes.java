package org.wardmote.ledger.telling;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Telling;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Moments;
import org.wardmote.ledger.history.Standing;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;

/// Tells everybody who contributed what came of it. Whoever decided needs to know no person.
@Component
class TellingOutcomes implements Telling {

    private final History history;
    private final Outcomes outcomes;
    private final Correspondence correspondence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellingOutcomes(
            History history,
            Outcomes outcomes,
            Correspondence correspondence,
            TransactionTemplate transaction,
            Clock clock) {
        this.history = history;
        this.outcomes = outcomes;
        this.correspondence = correspondence;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void tell(Item outcome, Disposition disposition, Collection<ContributionId> contributions) {
        var sorted = contributions.stream()
                .distinct()
                .sorted(Comparator.comparingLong(ContributionId::number))
                .toList();
        transaction.executeWithoutResult(status -> sorted.forEach(id -> tell(outcome, disposition, history.lock(id))));
    }

    @Override
    public Told told(Item outcome) {
        throw new UnsupportedOperationException();
    }

    private void tell(Item outcome, Disposition disposition, Standing standing) {
        var now = Moments.now(clock);
        if (!outcomes.stage(standing, outcome, disposition, now)) return;
        var person = standing.origin().person();
        if (person != null && Post.canWriteTo(standing)) correspondence.stage(person, MessageClass.ANSWER, outcome);
        else outcomes.told(standing, standing.contribution().clock().round(), outcome, disposition, now);
    }
}
