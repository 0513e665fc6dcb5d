package org.wardmote.ledger.telling;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.News;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;

/// Sends news as what it is, a notice; whoever got it has heard how it stands, and the weeks of silence begin anew.
@Component
class TellingNews implements News {

    private final History history;
    private final Correspondence correspondence;
    private final KeptBack keptBack;
    private final Clock clock;

    TellingNews(History history, Correspondence correspondence, KeptBack keptBack, Clock clock) {
        this.history = history;
        this.correspondence = correspondence;
        this.keptBack = keptBack;
        this.clock = clock;
    }

    @Override
    public void tell(Item news, Collection<ContributionId> contributions) {
        contributions.stream()
                .distinct()
                .sorted(Comparator.comparingLong(ContributionId::number))
                .map(history::lock)
                .filter(this::isWanted)
                .forEach(it -> tell(news, it));
    }

    private boolean isWanted(Standing it) {
        return Post.canWriteTo(it) && !it.contribution().outcomeOnly() && !keptBack.isWithheld(it.id());
    }

    private void tell(Item news, Standing it) {
        correspondence.stage(requireNonNull(it.origin().person()), MessageClass.NOTICE, news);
        history.record(it, Step.of(Kind.PROGRESSED, Moments.now(clock)));
    }
}
