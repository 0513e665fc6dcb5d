package org.wardmote.priority.decision;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.priority.PriorityFact;

/// What the other modules hear of decisions.
@Component
class DecisionFacts {

    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DecisionFacts(ApplicationEventPublisher facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    void published(Decision taken, Version version, Instant at) {
        facts.publishEvent(new PriorityFact.DecisionPublished(
                taken.id(),
                taken.placed(),
                at,
                now(),
                version.content().effect(),
                version.number(),
                taken.contributions(),
                taken.people()));
    }

    void withheld(Decision taken, Decision.Withholding withholding, Instant at) {
        facts.publishEvent(new PriorityFact.DecisionWithheld(
                taken.id(), taken.placed(), at, now(), withholding.kind(), withholding.reviewOn()));
    }

    void told(Decision decision, Instant at) {
        facts.publishEvent(new PriorityFact.DecisionTold(decision.id(), decision.placed(), at, now()));
    }

    void measured(Decision decision, String reached, Instant at) {
        facts.publishEvent(new PriorityFact.OutcomeMeasured(decision.id(), decision.placed(), at, now(), reached));
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
