package org.wardmote.ledger.history;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.PersonId;

/// A contribution as its happenings have made it, taking one after the other. The row in the database is this,
/// kept; a past moment is this, having taken what had been recorded by then.
public final class Standing {

    final Origin origin;
    Placed placed;
    State state = State.RECEIVED;

    @Nullable
    Disposition disposition;

    Owed owed;
    Contribution.Clock clock;
    String lead;

    @Nullable
    String offeredTo;

    @Nullable
    PersonId assignedTo;

    @Nullable
    ContributionId mergedInto;

    @Nullable
    PassedTo passedTo;

    Regime regime = Regime.GENERAL;
    int escalation;
    boolean outcomeTold;
    boolean quotable;
    boolean outcomeOnly;
    boolean crimeLate;

    @Nullable
    String abuse;
    /// The answer that was given last in this round, and whether it is the outcome.
    @Nullable
    Long answer;

    boolean answerIsOutcome;
    boolean answerIsShared;

    @Nullable
    Instant warnedAt;

    @Nullable
    Instant askedAt;

    @Nullable
    Instant closedAt;

    Standing(Origin origin, Placed placed, Contribution.Clock clock) {
        this.origin = origin;
        this.placed = placed;
        this.lead = placed.organisation();
        this.owed = origin.outcomeOn() == null ? Owed.REPLY : Owed.OUTCOME;
        this.clock = clock;
    }

    /// @param received the first happening of every history
    static Standing begin(Origin origin, Happening received) {
        var step = received.step();
        var standing =
                new Standing(origin, Objects.requireNonNull(step.placed()), Objects.requireNonNull(step.clock()));
        standing.quotable = "quotable".equals(step.code());
        return standing;
    }

    void take(Happening happening) {
        var step = happening.step();
        var isOfThisRound = happening.round() == clock.round();
        if (step.kind() != Kind.OUTCOME_TOLD || (isOfThisRound && endsWithOutcome()))
            state = Lifecycle.after(step.kind(), state, assignedTo != null);
        Effects.of(this, step, isOfThisRound);
        if (step.stops() && isOfThisRound) stop(step.at());
    }

    /// An outcome ends what was answered or passed on, and what is owed nothing else. Told before that, it waits
    /// for the answer.
    private boolean endsWithOutcome() {
        return owed == Owed.OUTCOME || !clock.isRunning();
    }

    private void stop(Instant at) {
        if (outcomeTold) state = State.OUTCOME_TOLD;
        clock = new Contribution.Clock(
                clock.round(), clock.from(), clock.warnAt(), clock.dueAt(), clock.missedAt(), at);
    }

    public ContributionId id() {
        return origin.id();
    }

    public Origin origin() {
        return origin;
    }

    public @Nullable Long answer() {
        return answer;
    }

    public boolean answerIsOutcome() {
        return answerIsOutcome;
    }

    public boolean answerIsShared() {
        return answerIsShared;
    }

    public @Nullable Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant warnedAt() {
        return warnedAt;
    }

    public boolean abuseIsUndecided() {
        return "flagged".equals(abuse);
    }

    public Contribution contribution() {
        return new Contribution(
                origin.id(),
                origin.reference(),
                placed,
                origin.channel(),
                origin.relation(),
                origin.subject(),
                origin.person(),
                state,
                disposition,
                owed,
                origin.outcomeOn(),
                clock,
                lead,
                offeredTo,
                assignedTo,
                mergedInto,
                passedTo,
                regime,
                origin.announcement(),
                origin.confided(),
                escalation,
                outcomeTold,
                quotable,
                origin.replyWanted(),
                outcomeOnly,
                origin.dissatisfied(),
                origin.crime(),
                crimeLate,
                abuse != null,
                origin.late(),
                origin.saidAt(),
                origin.receivedAt(),
                closedAt);
    }
}
