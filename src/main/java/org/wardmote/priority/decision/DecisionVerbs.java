package org.wardmote.priority.decision;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// What all verbs have in common: one transaction, the decision to oneself, permission, and its history.
@Component
class DecisionVerbs {

    /// Whoever analyses or decides writes.
    static final Set<Function> WRITERS = Set.of(Function.ANALYSE, Function.DECIDE);

    private final DecisionRows decisions;
    private final VersionRows versions;
    private final Steps steps;
    private final TransactionTemplate transaction;

    DecisionVerbs(DecisionRows decisions, VersionRows versions, Steps steps, TransactionTemplate transaction) {
        this.decisions = decisions;
        this.versions = versions;
        this.steps = steps;
        this.transaction = transaction;
    }

    /// @param may for those who hold one of these there; to others it is not there
    void on(DecisionId id, Set<Function> may, Viewer by, Instant at, Consumer<Decision> use) {
        byItself(id, at, decision -> {
            require(may, by, decision.placed());
            use.accept(decision);
        });
    }

    void require(Set<Function> may, Viewer by, Placed placed) {
        if (may.stream().noneMatch(function -> Reach.may(by, function, placed))) throw new NotFound();
    }

    <T> T once(Supplier<T> use) {
        return Objects.requireNonNull(transaction.execute(status -> use.get()));
    }

    /// Nobody does it.
    void byItself(DecisionId id, Instant at, Consumer<Decision> use) {
        transaction.executeWithoutResult(status -> use.accept(decisions.lock(id, at)));
    }

    boolean isInWork(DecisionId id) {
        return versions.findInWork(id).isPresent();
    }

    Version inWork(DecisionId id) {
        return versions.findInWork(id).orElseThrow(() -> new CannotBeNow("Nothing of this decision is being written."));
    }

    /// The version in work, where it waits in this state.
    Version waiting(DecisionId id, Version.State state) {
        return versions.findInWork(id)
                .filter(version -> version.state() == state)
                .orElseThrow(() -> new CannotBeNow(missing(state)));
    }

    private static String missing(Version.State wanted) {
        return switch (wanted) {
            case DRAFTED -> "There is no draft that waits for somebody to decide.";
            case DECIDED -> "Nothing waits for approval: somebody has to decide first.";
            default -> "Nothing waits to be published: somebody who did not write it has to approve first.";
        };
    }

    /// What was done to it at this moment: nothing that comes after can have happened before.
    void record(DecisionId id, Step step) {
        decisions.moved(id, step.at());
        steps.record(id, step);
    }
}
