package org.wardmote.priority.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.promise.Promising;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// Somebody stands by it, somebody else who wrote nothing of it approves, and it is published or withheld. From
/// then on everybody whose contribution it considered is told.
@Component
public class Deciding {

    static final Set<String> KINDS = Set.of("court", "investigation", "safety", "privacy", "security");

    private final DecisionRows decisions;
    private final VersionRows versions;
    private final ConsideredRows considered;
    private final Findings findings;
    private final Outcomes outcomes;
    private final Steps steps;
    private final Outside outside;

    /// Who hears of it.
    record Outside(
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Promising promising,
            Changes changes,
            Clock clock) {}

    Deciding(
            DecisionRows decisions,
            VersionRows versions,
            ConsideredRows considered,
            Findings findings,
            Outcomes outcomes,
            Steps steps,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Promising promising,
            Changes changes,
            Clock clock) {
        this.decisions = decisions;
        this.versions = versions;
        this.considered = considered;
        this.findings = findings;
        this.outcomes = outcomes;
        this.steps = steps;
        this.outside = new Outside(transaction, facts, promising, changes, clock);
    }

    /// By whoever decides there: their name stands under it.
    public void decide(DecisionId id, Viewer by, Instant at) {
        with(id, Function.DECIDE, Version.State.DRAFTED, by, at, (decision, version) -> {
            versions.decide(version.id(), by.whom(), at);
            steps.record(id, Step.of("decided", by.whom(), at).number(version.number()));
        });
    }

    public void approve(DecisionId id, Viewer by, Instant at) {
        with(id, Function.APPROVE, Version.State.DECIDED, by, at, (decision, version) -> {
            if (version.authors().contains(by.whom()))
                throw new CannotBeNow("You wrote this or a part of it. Somebody else approves it.");
            if (by.whom().equals(version.decidedBy()))
                throw new CannotBeNow("You decided this. Somebody else approves it.");
            versions.approve(version.id(), by.whom(), at);
            steps.record(id, Step.of("approved", by.whom(), at).number(version.number()));
        });
    }

    /// @param withholding null: the public reads it
    /// @param toldBefore everybody was told before it was brought in here: nobody is told again
    public void publish(
            DecisionId id, Decision.@Nullable Withholding withholding, boolean toldBefore, Viewer by, Instant at) {
        if (withholding != null) requireSound(withholding, at);
        with(id, Function.PUBLISH, Version.State.APPROVED, by, at, (decision, version) -> {
            if (version.number() == 1) considered.settle(id);
            var lookedAtOn = version.content().lookedAtOn();
            versions.publish(id, version.id(), by.whom(), at);
            decisions.publish(id, version.number(), lookedAtOn, withholding, toldBefore, at);
            steps.record(
                    id,
                    Step.of(withholding == null ? "published" : "withheld", by.whom(), at)
                            .number(version.number()));
            for (var one : considered.list(id)) findings.decided(one.finding(), id, at);
            var taken = decisions.list(List.of(id)).getFirst();
            tell(taken, version, at);
            outside.changes().announce();
        });
    }

    private static void requireSound(Decision.Withholding withholding, Instant at) {
        if (!KINDS.contains(withholding.kind()))
            throw new Refusal.Invalid("Choose the kind of reason for withholding.");
        if (!withholding.reviewOn().isAfter(LocalDate.ofInstant(at, LondonTime.ZONE)))
            throw new Refusal.Invalid("Name a day to come on which the withholding is looked at again.");
    }

    /// What must not be known to exist is told to nobody, and no fact says it.
    private void tell(Decision taken, Version version, Instant at) {
        var now = Moments.now(outside.clock());
        var withholding = taken.withholding();
        if (withholding != null && withholding.unconfirmed()) {
            decisions.told(taken.id(), at);
            return;
        }
        if (withholding == null) {
            outside.promising()
                    .promise(
                            "outcome",
                            taken.id().number(),
                            taken.placed(),
                            version.content().lookedAtOn(),
                            at);
            outside.facts()
                    .publishEvent(new PriorityFact.DecisionPublished(
                            taken.id(),
                            taken.placed(),
                            at,
                            now,
                            version.content().effect(),
                            version.number(),
                            taken.contributions(),
                            taken.people()));
        } else
            outside.facts()
                    .publishEvent(new PriorityFact.DecisionWithheld(
                            taken.id(), taken.placed(), at, now, withholding.kind(), withholding.reviewOn()));
        if (taken.toldBefore()) outcomes.toldBefore(taken, version, at);
        else outcomes.tell(taken, version);
    }

    private void with(
            DecisionId id,
            Function function,
            Version.State state,
            Viewer by,
            Instant at,
            BiConsumer<Decision, Version> use) {
        outside.transaction().executeWithoutResult(status -> {
            var decision = decisions.lock(id, at);
            if (!Reach.may(by, function, decision.placed())) throw new NotFound();
            var version = versions.findInWork(id)
                    .filter(one -> one.state() == state)
                    .orElseThrow(() -> new CannotBeNow(missing(state)));
            use.accept(decision, version);
            decisions.moved(id, at);
        });
    }

    private static String missing(Version.State wanted) {
        return switch (wanted) {
            case DRAFTED -> "There is no draft that waits for somebody to decide.";
            case DECIDED -> "Nothing waits for approval: somebody has to decide first.";
            default -> "Nothing waits to be published: somebody who did not write it has to approve first.";
        };
    }
}
