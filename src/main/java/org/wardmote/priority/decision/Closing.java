package org.wardmote.priority.decision;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;

/// A decision is closed, once everybody was told.
@Component
public class Closing {

    private final DecisionVerbs verbs;
    private final DecisionRows decisions;
    private final Resting resting;
    private final Changes changes;

    Closing(DecisionVerbs verbs, DecisionRows decisions, Resting resting, Changes changes) {
        this.verbs = verbs;
        this.decisions = decisions;
        this.resting = resting;
        this.changes = changes;
    }

    public void close(DecisionId id, Viewer by, Instant at) {
        verbs.on(id, Set.of(Function.DECIDE), by, at, decision -> {
            requireOver(decision);
            decisions.close(id, at);
            verbs.record(id, Step.of("closed", by.whom(), at));
            resting.closed(id, at);
            changes.announce();
        });
    }

    private void requireOver(Decision decision) {
        if (!decision.isTaken()) throw new CannotBeNow("This decision is not public. It cannot be closed before.");
        if (decision.closedAt() != null && decision.state() == DecisionState.CLOSED)
            throw new CannotBeNow("This decision is closed already.");
        if (verbs.isInWork(decision.id()))
            throw new CannotBeNow("A correction is being written. Publish it first, or drop it.");
        if (decision.toldAt() == null)
            throw new CannotBeNow("Not everybody who contributed has been told yet. Nothing closes before.");
    }
}
