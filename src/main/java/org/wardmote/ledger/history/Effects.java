package org.wardmote.ledger.history;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.contribution.Contribution;

/// What each happening makes of a contribution besides its state.
final class Effects {

    static void of(Standing it, Step step, boolean isOfThisRound) {
        switch (step.kind()) {
            case ASSIGNED -> it.assignedTo = step.to();
            case UNASSIGNED -> it.assignedTo = null;
            case ASKED -> it.askedAt = step.at();
            case REPLIED -> it.askedAt = null;
            case ANSWERED -> answered(it, step);
            case MERGED -> it.mergedInto = step.other();
            case UNMERGED -> it.mergedInto = null;
            case REFERRAL_OFFERED -> it.offeredTo = step.organisation();
            case REFERRAL_RETURNED -> it.offeredTo = null;
            case REFERRAL_ACCEPTED -> accepted(it, Objects.requireNonNull(step.organisation()));
            case PASSED_ON -> passedOn(it, PassedTo.of(Objects.requireNonNull(step.code())));
            case MOVED, REDRAWN -> moved(it, step);
            case REGIME_CHANGED -> it.regime = Regime.of(Objects.requireNonNull(step.code()));
            case ABUSE_FLAGGED -> it.abuse = "flagged";
            case ABUSE_DECIDED -> it.abuse = "upheld".equals(step.code()) ? "upheld" : null;
            case CRIME_OVERDUE -> it.crimeLate = true;
            case WARNED -> it.warnedAt = step.at();
            case MISSED -> missed(it, step.at());
            case ESCALATED -> it.escalation = Integer.parseInt(Objects.requireNonNull(step.code()));
            case REPLY_WANTED -> replyWanted(it, Objects.requireNonNull(step.clock()));
            case QUOTABLE -> it.quotable = "yes".equals(step.code());
            case OUTCOME_ONLY -> it.outcomeOnly = "yes".equals(step.code());
            case REOPENED -> reopened(it, Objects.requireNonNull(step.clock()));
            case OUTCOME_TOLD -> outcomeTold(it, step.code(), isOfThisRound);
            case CLOSED -> it.closedAt = step.at();
            case RECEIVED,
                    ACKNOWLEDGED,
                    NOTED,
                    ANSWER_WRITTEN,
                    ANSWER_GIVEN_BACK,
                    DELIVERED,
                    LEFT_AT_LINK,
                    UNREACHED,
                    PUBLISHED,
                    KEPT_PRIVATE,
                    COMPLAINED,
                    HELD,
                    LIFTED,
                    TELLING_WITHHELD,
                    TELLING_ALLOWED,
                    PROGRESSED -> {}
        }
    }

    private static void answered(Standing it, Step step) {
        it.answer = step.answer();
        it.answerIsOutcome = step.outcome();
        it.answerIsShared = step.shared();
        it.disposition = Disposition.of(Objects.requireNonNull(step.code()));
        it.offeredTo = null;
        it.askedAt = null;
    }

    private static void accepted(Standing it, String organisation) {
        it.lead = organisation;
        it.offeredTo = null;
        it.assignedTo = null;
    }

    private static void passedOn(Standing it, PassedTo to) {
        it.passedTo = to;
        it.offeredTo = null;
        it.askedAt = null;
    }

    private static void moved(Standing it, Step step) {
        var to = Objects.requireNonNull(step.placed());
        if (step.kind() == Kind.MOVED && !to.equals(it.placed)) it.assignedTo = null;
        it.placed = to;
    }

    private static void missed(Standing it, Instant at) {
        var clock = it.clock;
        it.clock = new Contribution.Clock(
                clock.round(), clock.from(), clock.warnAt(), clock.dueAt(), at, clock.stoppedAt());
    }

    /// An outcome that was missed stays missed.
    private static void replyWanted(Standing it, Contribution.Clock clock) {
        it.owed = Owed.REPLY;
        it.clock = new Contribution.Clock(
                clock.round(), clock.from(), clock.warnAt(), clock.dueAt(), it.clock.missedAt(), null);
    }

    private static void reopened(Standing it, Contribution.Clock clock) {
        it.clock = clock;
        it.owed = Owed.REPLY;
        it.disposition = null;
        it.mergedInto = null;
        it.passedTo = null;
        it.answer = null;
        it.answerIsOutcome = false;
        it.answerIsShared = false;
        it.outcomeTold = false;
        it.escalation = 0;
        it.warnedAt = null;
        it.askedAt = null;
        it.closedAt = null;
    }

    private static void outcomeTold(Standing it, @Nullable String disposition, boolean isOfThisRound) {
        if (!isOfThisRound) return;
        it.outcomeTold = true;
        if (disposition != null) it.disposition = Disposition.of(disposition);
    }

    private Effects() {}
}
