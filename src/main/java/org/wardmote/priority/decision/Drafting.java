package org.wardmote.priority.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.FindingState;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;
import org.wardmote.priority.record.Texts;

/// A decision is written, on findings, until somebody stands by it. What was public is not written again: a
/// correction is the next version, and goes the same way.
@Component
public class Drafting {

    private final DecisionRows decisions;
    private final VersionRows versions;
    private final ConsideredRows considered;
    private final Findings findings;
    private final Steps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RandomGenerator random;

    Drafting(
            DecisionRows decisions,
            VersionRows versions,
            ConsideredRows considered,
            Findings findings,
            Steps steps,
            TransactionTemplate transaction,
            Clock clock,
            RandomGenerator random) {
        this.decisions = decisions;
        this.versions = versions;
        this.considered = considered;
        this.findings = findings;
        this.steps = steps;
        this.transaction = transaction;
        this.clock = clock;
        this.random = random;
    }

    /// @param source what another system calls it, for what is brought in
    public Decision propose(List<FindingId> on, Content content, @Nullable String source, Viewer by, Instant at) {
        requireToBeAhead(content, at);
        return Objects.requireNonNull(transaction.execute(status -> {
            var resting = findings.list(on.stream().distinct().toList());
            if (resting.isEmpty()) throw new Refusal.Invalid("A decision rests on a finding: choose one at least.");
            for (var finding : resting) requireDecidable(finding);
            var placed = placed(resting);
            requireWriter(placed, by);
            var id = insert(source, placed, subject(resting), at);
            considered.add(id, resting.stream().map(Finding::id).toList());
            versions.insert(id, 1, content, by.whom(), at);
            steps.record(id, Step.of("proposed", by.whom(), at).number(1));
            return decisions.list(List.of(id)).getFirst();
        }));
    }

    private static void requireDecidable(Finding finding) {
        if (finding.state() == FindingState.GATHERING || finding.state() == FindingState.WITHDRAWN)
            throw new CannotBeNow("A decision rests on findings that have gone to a post.");
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
    private static Placed placed(List<Finding> resting) {
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

    /// @param seen which draft they had before them
    public void rewrite(DecisionId id, Content content, int seen, Viewer by, Instant at) {
        requireToBeAhead(content, at);
        transaction.executeWithoutResult(status -> {
            requireWriter(decisions.lock(id, at).placed(), by);
            var version = inWork(id);
            if (version.number() > 1) requireCorrection(content);
            if (!versions.rewrite(version.id(), content, seen, by.whom()))
                throw new CannotBeNow("A colleague has changed this draft since you opened it. Read it again first.");
            decisions.moved(id, at);
            steps.record(id, Step.of("rewritten", by.whom(), at).number(version.number()));
        });
    }

    public void correct(DecisionId id, Content content, Viewer by, Instant at) {
        requireToBeAhead(content, at);
        requireCorrection(content);
        transaction.executeWithoutResult(status -> {
            var decision = decisions.lock(id, at);
            requireWriter(decision.placed(), by);
            if (!decision.isTaken()) throw new CannotBeNow("Nothing of this decision is public yet: change its draft.");
            if (versions.findInWork(id).isPresent()) throw new CannotBeNow("A correction is being written already.");
            var next = versions.list(id).getFirst().number() + 1;
            versions.insert(id, next, content, by.whom(), at);
            decisions.moved(id, at);
            steps.record(id, Step.of("corrected", by.whom(), at).number(next).note(content.correction()));
        });
    }

    /// It goes back to whoever wrote it, with a note.
    public void giveBack(DecisionId id, @Nullable String note, Viewer by, Instant at) {
        var why = Texts.needed("note", note, Content.MOST);
        transaction.executeWithoutResult(status -> {
            var placed = decisions.lock(id, at).placed();
            var mayBe = List.of(Function.DECIDE, Function.APPROVE, Function.PUBLISH);
            if (mayBe.stream().noneMatch(function -> Reach.may(by, function, placed))) throw new NotFound();
            var version = inWork(id);
            versions.giveBack(version.id(), why);
            decisions.moved(id, at);
            steps.record(
                    id,
                    Step.of("given-back", by.whom(), at)
                            .number(version.number())
                            .note(why));
        });
    }

    private Version inWork(DecisionId id) {
        return versions.findInWork(id).orElseThrow(() -> new CannotBeNow("Nothing of this decision is being written."));
    }

    private static void requireWriter(Placed placed, Viewer by) {
        if (!Reach.may(by, Function.ANALYSE, placed) && !Reach.may(by, Function.DECIDE, placed)) throw new NotFound();
    }

    private static void requireCorrection(Content content) {
        if (content.correction() == null)
            throw new Refusal.Invalid("Say why there is another version; the public reads it.");
    }

    private static void requireToBeAhead(Content content, Instant at) {
        if (content.lookedAtOn().isBefore(LocalDate.ofInstant(at, LondonTime.ZONE)))
            throw new Refusal.Invalid("The day on which the outcome will be looked at has gone by already.");
    }
}
