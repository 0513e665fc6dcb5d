package org.wardmote.priority.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Texts;

/// What was public is not written again: a correction is the next version, and goes the same way. Until it is
/// public the version before holds.
@Component
public class Correcting {

    private final DecisionVerbs verbs;
    private final VersionRows versions;

    Correcting(DecisionVerbs verbs, VersionRows versions) {
        this.verbs = verbs;
        this.versions = versions;
    }

    public void correct(DecisionId id, Content content, Viewer by, Instant at) {
        content.requireToBeAhead(at);
        content.requireCorrection();
        verbs.on(id, DecisionVerbs.WRITERS, by, at, decision -> {
            if (!decision.isTaken()) throw new CannotBeNow("Nothing of this decision is public yet: change its draft.");
            if (verbs.isInWork(id)) throw new CannotBeNow("A correction is being written already.");
            var next = versions.list(id).getFirst().number() + 1;
            versions.insert(id, next, content, by.whom(), at);
            verbs.record(id, Step.of("corrected", by.whom(), at).number(next).note(content.correction()));
        });
    }

    /// What was begun is given up, and the version that holds goes on. What somebody has approved is given back to
    /// whoever wrote it first, so that nobody undoes by themselves what others stand by.
    public void drop(DecisionId id, @Nullable String reason, Viewer by, Instant at) {
        var why = Texts.needed("why", reason, Content.MOST);
        verbs.on(id, DecisionVerbs.WRITERS, by, at, decision -> {
            if (!decision.isTaken()) throw new CannotBeNow("This is no correction. What is proposed is decided.");
            var version = verbs.inWork(id);
            if (version.state() == Version.State.APPROVED)
                throw new CannotBeNow("This correction has been approved. It can be dropped when it was given back.");
            versions.drop(version.id());
            verbs.record(
                    id,
                    Step.of("dropped", by.whom(), at).number(version.number()).note(why));
        });
    }
}
