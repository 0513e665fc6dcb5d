package org.wardmote.priority.decision;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;

/// Somebody stands by it, and somebody else who wrote nothing of it approves.
@Component
public class Deciding {

    private final DecisionVerbs verbs;
    private final VersionRows versions;

    Deciding(DecisionVerbs verbs, VersionRows versions) {
        this.verbs = verbs;
        this.versions = versions;
    }

    /// By whoever decides there: their name stands under it.
    public void decide(DecisionId id, Viewer by, Instant at) {
        verbs.on(id, Set.of(Function.DECIDE), by, at, decision -> {
            var version = verbs.waiting(id, Version.State.DRAFTED);
            versions.decide(version.id(), by.whom(), at);
            verbs.record(id, Step.of("decided", by.whom(), at).number(version.number()));
        });
    }

    public void approve(DecisionId id, Viewer by, Instant at) {
        verbs.on(id, Set.of(Function.APPROVE), by, at, decision -> {
            var version = verbs.waiting(id, Version.State.DECIDED);
            if (version.authors().contains(by.whom()))
                throw new CannotBeNow("You wrote this or a part of it. Somebody else approves it.");
            if (by.whom().equals(version.decidedBy()))
                throw new CannotBeNow("You decided this. Somebody else approves it.");
            versions.approve(version.id(), by.whom(), at);
            verbs.record(id, Step.of("approved", by.whom(), at).number(version.number()));
        });
    }
}
