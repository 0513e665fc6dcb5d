package org.wardmote.priority.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.priority.PriorityFact;

/// What the other modules hear of findings.
@Component
class FindingFacts {

    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FindingFacts(ApplicationEventPublisher facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    void made(Finding made) {
        var counts = made.counts();
        facts.publishEvent(new PriorityFact.FindingMade(
                made.id(), made.placed(), made.madeAt(), now(), counts.contributions(), counts.people()));
    }

    void routed(Finding finding, LocalDate dueOn, Instant at) {
        facts.publishEvent(new PriorityFact.FindingRouted(finding.id(), finding.placed(), at, now(), dueOn));
    }

    void acknowledged(Finding finding, Instant at) {
        facts.publishEvent(new PriorityFact.FindingAcknowledged(finding.id(), finding.placed(), at, now()));
    }

    void escalated(Finding finding, Instant at) {
        facts.publishEvent(new PriorityFact.FindingEscalated(finding.id(), finding.placed(), at, now()));
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
