package org.wardmote.priority.decision;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Texts;

/// What came of a decision is measured against what was hoped for.
@Component
public class Measuring {

    private static final Set<String> REACHED = Set.of("yes", "partly", "no");

    private final DecisionVerbs verbs;
    private final DecisionRows decisions;
    private final MeasuredRows measured;
    private final Announcing announcing;

    Measuring(DecisionVerbs verbs, DecisionRows decisions, MeasuredRows measured, Announcing announcing) {
        this.verbs = verbs;
        this.decisions = decisions;
        this.measured = measured;
        this.announcing = announcing;
    }

    /// @param reached `yes`, `partly`, `no`
    public void measure(DecisionId id, @Nullable String reached, @Nullable String typed, Viewer by, Instant at) {
        if (reached == null || !REACHED.contains(reached))
            throw new Refusal.Invalid("Say whether what was hoped for has been reached.");
        var found = Texts.needed("what was found", typed, Content.MOST);
        verbs.on(id, Set.of(Function.DECIDE), by, at, decision -> {
            if (!decision.isTaken()) throw new CannotBeNow("Nothing has been decided that could be measured.");
            measured.insert(id, new MeasuredRows.Measured(reached, found, at), by.whom());
            decisions.measured(id, reached, at);
            verbs.record(id, Step.of("measured", by.whom(), at).note(found));
            announcing.measured(decision, reached, at);
        });
    }
}
