package org.wardmote.scrutiny.told;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationEventPublisherAware;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.LedgerFact;

/// Tells facts as the ledger does: in the order in which they were recorded.
@Component
public final class Told implements ApplicationEventPublisherAware {

    private ApplicationEventPublisher publisher;

    @Override
    public void setApplicationEventPublisher(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    public void tell(Collection<Story> stories) {
        stories.stream()
                .flatMap(story -> story.facts().stream())
                .sorted(Comparator.comparing(LedgerFact::recordedAt))
                .forEach(publisher::publishEvent);
    }

    public void tell(Story... stories) {
        tell(List.of(stories));
    }

    public void publish(Object fact) {
        publisher.publishEvent(fact);
    }
}
