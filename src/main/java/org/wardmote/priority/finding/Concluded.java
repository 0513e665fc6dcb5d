package org.wardmote.priority.finding;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// Ends findings with the decisions on them.
@Component
class Concluded implements Concluding {

    private final FindingRows findings;
    private final HandOverRows handOvers;
    private final Overdue overdue;
    private final Steps steps;

    Concluded(FindingRows findings, HandOverRows handOvers, Overdue overdue, Steps steps) {
        this.findings = findings;
        this.handOvers = handOvers;
        this.overdue = overdue;
        this.steps = steps;
    }

    /// Where nobody had acknowledged it by its day, that is recorded first.
    @Override
    public void decided(FindingId id, DecisionId decision, Instant at) {
        var finding = findings.lock(id, at);
        if (finding.state() == FindingState.GATHERING || finding.state() == FindingState.WITHDRAWN)
            throw new CannotBeNow("A decision rests on findings that have gone to a post.");
        overdue.escalate(finding, at);
        handOvers.answer(id, decision, at);
        if (finding.state() == FindingState.CLOSED) return;
        findings.end(id, FindingState.DECIDED, at);
        steps.record(id, Step.of("decided", null, at));
    }

    @Override
    public void closed(FindingId id, Instant at) {
        findings.end(id, FindingState.CLOSED, at);
        steps.record(id, Step.of("closed", null, at));
    }
}
