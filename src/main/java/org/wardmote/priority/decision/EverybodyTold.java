package org.wardmote.priority.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Job;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;

/// That all who contributed have been told, or cannot be, is noticed some minutes after it is true; of what was
/// brought in, whoever brings it says so.
@Component
public class EverybodyTold implements Job {

    private static final int AT_ONCE = 500;

    private final DecisionRows decisions;
    private final DecisionVerbs verbs;
    private final Outcomes outcomes;
    private final DecisionFacts facts;
    private final Clock clock;

    EverybodyTold(DecisionRows decisions, DecisionVerbs verbs, Outcomes outcomes, DecisionFacts facts, Clock clock) {
        this.decisions = decisions;
        this.verbs = verbs;
        this.outcomes = outcomes;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "priority told";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        decisions.listUntold(AT_ONCE).forEach(this::look);
    }

    private void look(DecisionId id) {
        var now = Moments.now(clock);
        verbs.byItself(id, now, decision -> {
            if (decision.toldAt() == null && outcomes.isOver(id)) record(decision, now);
        });
    }

    /// Everybody was told of it before it was brought in here.
    public void toldBefore(DecisionId id, Viewer by, Instant at) {
        verbs.on(id, Set.of(Function.DECIDE), by, at, decision -> {
            if (!decision.toldBefore() || decision.toldAt() != null)
                throw new CannotBeNow("Whether everybody has been told is known here.");
            record(decision, at);
        });
    }

    private void record(Decision decision, Instant at) {
        decisions.told(decision.id(), at);
        verbs.record(decision.id(), Step.of("told", null, at));
        facts.told(decision, at);
    }
}
