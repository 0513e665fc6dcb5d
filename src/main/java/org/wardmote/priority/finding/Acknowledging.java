package org.wardmote.priority.finding;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;

/// The post to which a finding went says that it has it.
@Component
public class Acknowledging {

    private final FindingVerbs verbs;
    private final FindingRows findings;
    private final HandOverRows handOvers;
    private final Overdue overdue;
    private final FindingFacts facts;

    Acknowledging(
            FindingVerbs verbs, FindingRows findings, HandOverRows handOvers, Overdue overdue, FindingFacts facts) {
        this.verbs = verbs;
        this.findings = findings;
        this.handOvers = handOvers;
        this.overdue = overdue;
        this.facts = facts;
    }

    /// By whoever decides there.
    public void acknowledge(FindingId id, Viewer by, Instant at) {
        verbs.on(id, Function.DECIDE, by, at, finding -> {
            if (finding.state() != FindingState.ROUTED)
                throw new CannotBeNow("This finding does not wait to be acknowledged.");
            overdue.escalate(finding, at);
            findings.acknowledge(id, by.whom(), at);
            handOvers.acknowledge(id, by.whom(), at);
            verbs.record(id, Step.of("acknowledged", by.whom(), at));
            facts.acknowledged(finding, at);
        });
    }
}
