package org.wardmote.priority.decision;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Changes;
import org.wardmote.priority.promise.Promising;

/// Makes it known, each time within the transaction that records it: to the other modules, to the public, whom the
/// day of looking at it again is promised, and to whoever contributed. Of what must not be known to exist nobody
/// hears.
@Component
class Announcing {

    private static final String OUTCOME = "outcome";

    private final DecisionFacts facts;
    private final Promising promising;
    private final Outcomes outcomes;
    private final Changes changes;

    Announcing(DecisionFacts facts, Promising promising, Outcomes outcomes, Changes changes) {
        this.facts = facts;
        this.promising = promising;
        this.outcomes = outcomes;
        this.changes = changes;
    }

    /// The public may lose a version that it had, also by one that must not be known to exist.
    void taken(Decision taken, Version version, Instant at) {
        if (!taken.isSecret()) tell(taken, version, at);
        changes.announce();
    }

    private void tell(Decision taken, Version version, Instant at) {
        if (taken.withholding() == null) {
            var lookedAtOn = version.content().lookedAtOn();
            promising.promise(OUTCOME, taken.id().number(), taken.placed(), lookedAtOn, at);
            facts.published(taken, version, at);
        } else facts.withheld(taken, taken.withholding(), at);
        outcomes.tell(taken, version, at);
    }

    void measured(Decision decision, String reached, Instant at) {
        if (decision.isSecret()) return;
        promising.keep(OUTCOME, decision.id().number(), at);
        facts.measured(decision, reached, at);
        changes.announce();
    }
}
