package org.wardmote.ledger.contribution;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.State;
import org.wardmote.people.PersonId;

/// A contribution as it stands: no words, those are in its thread.
///
/// @param person null where nobody left a route, after erasure, and for whoever scrutinises
/// @param lead the organisation that has it now; one at every instant
/// @param offeredTo the organisation that has been asked to take it
/// @param assignedTo who answers it, null while nobody does
/// @param announcement the first of the matter that it answers
/// @param confided it answers an appeal: whoever has it in hand reads it, and nobody else
/// @param escalation 0 while the clock runs; 1 once its supervisor, 2 its borough, 3 its organisation has been told
///     that it ran out
/// @param outcomeTold in this round
/// @param outcomeOnly they want no word of progress, only questions, answers and the outcome
/// @param late entered more than a day after it was said
/// @param crimeLate it reports a crime and was not passed on within a day
/// @param abusive its words were flagged as abuse of staff; it is answered all the same
public record Contribution(
        ContributionId id,
        Reference reference,
        Placed placed,
        Channel channel,
        Relation relation,
        @Nullable String subject,
        @Nullable PersonId person,
        State state,
        @Nullable Disposition disposition,
        Owed owed,
        @Nullable LocalDate outcomeOn,
        Clock clock,
        String lead,
        @Nullable String offeredTo,
        @Nullable PersonId assignedTo,
        @Nullable ContributionId mergedInto,
        @Nullable PassedTo passedTo,
        Regime regime,
        @Nullable Long announcement,
        boolean confided,
        int escalation,
        boolean outcomeTold,
        boolean quotable,
        boolean replyWanted,
        boolean outcomeOnly,
        boolean dissatisfied,
        boolean crime,
        boolean crimeLate,
        boolean abusive,
        boolean late,
        Instant saidAt,
        Instant receivedAt,
        @Nullable Instant closedAt) {

    /// The clock of the present round. Elapsed time, all days, through both clock changes of the year.
    ///
    /// @param round 1, or one more for each reopening
    /// @param missedAt set once it has run out, and never taken back
    /// @param stoppedAt when an answer reached the person, or could not
    public record Clock(
            int round,
            Instant from,
            Instant warnAt,
            Instant dueAt,
            @Nullable Instant missedAt,
            @Nullable Instant stoppedAt) {

        public boolean isRunning() {
            return stoppedAt == null;
        }
    }

    /// Held for law enforcement or for somebody's safety: each reading of it is logged with its purpose.
    public boolean isRestricted() {
        return regime == Regime.LAW_ENFORCEMENT
                || passedTo == PassedTo.SAFEGUARDING
                || passedTo == PassedTo.INTELLIGENCE;
    }

    /// For whoever scrutinises.
    public Contribution withoutPerson() {
        return new Contribution(
                id,
                reference,
                placed,
                channel,
                relation,
                subject,
                null,
                state,
                disposition,
                owed,
                outcomeOn,
                clock,
                lead,
                offeredTo,
                assignedTo,
                mergedInto,
                passedTo,
                regime,
                announcement,
                confided,
                escalation,
                outcomeTold,
                quotable,
                replyWanted,
                outcomeOnly,
                dissatisfied,
                crime,
                crimeLate,
                abusive,
                late,
                saidAt,
                receivedAt,
                closedAt);
    }
}
