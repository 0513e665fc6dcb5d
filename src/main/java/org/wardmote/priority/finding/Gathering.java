package org.wardmote.priority.finding;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.State;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// An analyst makes a finding and gathers what belongs to it. The machine suggests; a person decides. What a
/// finding gathers is held open in the ledger until a decision has been told.
@Component
public class Gathering {

    /// As many as one form or one line of a file may bring.
    static final int AT_ONCE = 5_000;

    private static final Set<State> OVER = Set.of(State.CLOSED, State.MERGED);

    private final FindingRows findings;
    private final GatheredRows gathered;
    private final HandOverRows handOvers;
    private final Steps steps;
    private final Contributed contributed;
    private final Holds holds;
    private final Surroundings surroundings;

    /// What every verb of this room needs besides its rows.
    record Surroundings(
            TransactionTemplate transaction, ApplicationEventPublisher facts, Clock clock, RandomGenerator random) {}

    Gathering(
            FindingRows findings,
            GatheredRows gathered,
            HandOverRows handOvers,
            Steps steps,
            Contributed contributed,
            Holds holds,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Clock clock,
            RandomGenerator random) {
        this.findings = findings;
        this.gathered = gathered;
        this.handOvers = handOvers;
        this.steps = steps;
        this.contributed = contributed;
        this.holds = holds;
        this.surroundings = new Surroundings(transaction, facts, clock, random);
    }

    static String holder(FindingId finding) {
        return "finding:" + finding.number();
    }

    /// @param source what another system calls it, for what is brought in
    public Finding make(
            Wording wording, Collection<ContributionId> some, @Nullable String source, Viewer by, Instant at) {
        var heard = heard(some, by);
        if (heard.isEmpty())
            throw new Refusal.Invalid("A finding is made of what people said: name one contribution at least.");
        var where = Where.of(heard);
        if (!Reach.may(by, Function.ANALYSE, where.placed())) throw new NotFound();
        return Objects.requireNonNull(surroundings.transaction().execute(status -> {
            var now = Moments.now(surroundings.clock());
            var id = insert(wording, where, source, by, at, now);
            steps.record(id, Step.of("made", by.whom(), at));
            take(id, heard, source == null ? "reference" : "file", by, at);
            var made = findings.list(List.of(id)).getFirst();
            surroundings
                    .facts()
                    .publishEvent(new PriorityFact.FindingMade(
                            id,
                            made.placed(),
                            at,
                            now,
                            made.counts().contributions(),
                            made.counts().people()));
            return made;
        }));
    }

    private FindingId insert(
            Wording wording, Where where, @Nullable String source, Viewer by, Instant at, Instant now) {
        if (source != null && findings.findBySource(source).isPresent())
            throw new CannotBeNow("This finding has been brought in before.");
        while (true) {
            var reference = Reference.random(surroundings.random());
            var id = findings.insert(reference, source, wording, where, by.whom(), at, now);
            if (id.isPresent()) return id.get();
        }
    }

    /// @param how `reference`, `search`, `alike`, `file`, or `elsewhere` for what other rooms gather
    /// @return how many were not there before
    public int gather(FindingId id, Collection<ContributionId> some, String how, Viewer by, Instant at) {
        var heard = heard(some, by);
        return Objects.requireNonNull(surroundings.transaction().execute(status -> {
            var finding = lock(id, by, at);
            if (!finding.state().isOpen())
                throw new CannotBeNow("This finding has ended. Make another for what is new.");
            if (heard.stream()
                    .anyMatch(one ->
                            !one.placed().organisation().equals(finding.placed().organisation())))
                throw new Refusal.Invalid("That was said to another organisation, and stays with it.");
            var added = take(id, heard, how, by, at);
            var routed = finding.routed();
            if (added > 0 && routed != null) handOvers.hand(id, routed, by.whom(), at);
            return added;
        }));
    }

    private int take(FindingId id, List<Heard> heard, String how, Viewer by, Instant at) {
        var added = heard.stream()
                .filter(one -> gathered.add(id, one, how, by.whom(), at))
                .toList();
        if (added.isEmpty()) return 0;
        holds.hold(
                holder(id),
                added.stream()
                        .filter(one -> !OVER.contains(one.state()))
                        .map(Heard::id)
                        .toList(),
                at);
        gathered.recount(id, at);
        steps.record(id, Step.of("gathered", by.whom(), at).number(added.size()));
        return added.size();
    }

    /// Before it has gone to anybody, a contribution that does not belong there can be taken out again.
    public void leave(FindingId id, ContributionId one, Viewer by, Instant at) {
        surroundings.transaction().executeWithoutResult(status -> {
            var finding = lock(id, by, at);
            if (finding.state() != FindingState.GATHERING)
                throw new CannotBeNow("This finding has been handed over with everything in it: that stands.");
            if (finding.counts().contributions() == 1)
                throw new CannotBeNow("A finding without a contribution is nobody's. Withdraw it instead.");
            if (!gathered.remove(id, one)) throw new NotFound();
            holds.lift(holder(id), List.of(one));
            gathered.recount(id, at);
            steps.record(id, Step.of("left", by.whom(), at).number(1));
        });
    }

    /// Whether one says the opposite, and whether its words are to be quoted where that is allowed.
    public void mark(FindingId id, ContributionId one, boolean dissents, boolean quoted, Viewer by, Instant at) {
        surroundings.transaction().executeWithoutResult(status -> {
            var finding = lock(id, by, at);
            if (!finding.state().isOpen()) throw new CannotBeNow("This finding has ended.");
            if (!gathered.mark(id, one, dissents, quoted)) throw new NotFound();
            gathered.recount(id, at);
        });
    }

    private Finding lock(FindingId id, Viewer by, Instant at) {
        var finding = findings.lock(id, at);
        if (!Reach.may(by, Function.ANALYSE, finding.placed())) throw new NotFound();
        return finding;
    }

    private List<Heard> heard(Collection<ContributionId> some, Viewer by) {
        if (some.size() > AT_ONCE)
            throw new Refusal.Invalid("That is more than " + AT_ONCE + " at once. Gather them in several turns.");
        return contributed.list(some.stream().distinct().toList(), by);
    }
}
