package org.wardmote.priority.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.record.CannotBeNow;

/// Begins decisions, where their findings are and about what they are about.
@Component
class NewDecisions {

    private final DecisionRows decisions;
    private final ConsideredRows considered;
    private final Clock clock;
    private final RandomGenerator random;

    NewDecisions(DecisionRows decisions, ConsideredRows considered, Clock clock, RandomGenerator random) {
        this.decisions = decisions;
        this.considered = considered;
        this.clock = clock;
        this.random = random;
    }

    /// @param source what another system calls it
    Decision begin(List<Finding> resting, @Nullable String source, Instant at) {
        var id = insert(source, placed(resting), subject(resting), at);
        considered.add(id, resting.stream().map(Finding::id).toList());
        return decisions.list(List.of(id)).getFirst();
    }

    private DecisionId insert(@Nullable String source, Placed placed, @Nullable String subject, Instant at) {
        if (source != null && decisions.findBySource(source).isPresent())
            throw new CannotBeNow("This decision has been brought in before.");
        while (true) {
            var id = decisions.insert(Reference.random(random), source, placed, subject, at, Moments.now(clock));
            if (id.isPresent()) return id.get();
        }
    }

    /// The smallest place that has all of them.
    static Placed placed(List<Finding> resting) {
        var first = resting.getFirst().placed();
        if (resting.stream().anyMatch(one -> !one.placed().organisation().equals(first.organisation())))
            throw new Refusal.Invalid("A decision rests on findings of one organisation.");
        var isOneBorough =
                resting.stream().allMatch(one -> Objects.equals(one.placed().borough(), first.borough()));
        var isOneArea =
                resting.stream().allMatch(one -> Objects.equals(one.placed().area(), first.area()));
        return new Placed(
                first.organisation(),
                isOneBorough ? first.borough() : null,
                isOneBorough && isOneArea ? first.area() : null);
    }

    private static @Nullable String subject(List<Finding> resting) {
        var first = resting.getFirst().subject();
        return resting.stream().allMatch(one -> Objects.equals(one.subject(), first)) ? first : null;
    }
}
