package org.wardmote.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.Speaker;

/// Something became of a contribution. Published inside the transaction that records it. Ids, kinds and times only.
public sealed interface LedgerFact {

    ContributionId contribution();

    Placed placed();

    /// 1 at first; each reopening begins the next, with a clock of its own.
    int round();

    Instant happenedAt();

    Instant recordedAt();

    /// @param channel null, as subject and speaker are, where one officer alone reads it: that it came is all that
    ///     is told
    /// @param clockFrom when its clock began; earlier than receipt for what was said on the street
    /// @param late entered more than 24 hours after it was said
    /// @param imported brought in from elsewhere with its own dates
    record ContributionReceived(
            ContributionId contribution,
            Placed placed,
            int round,
            Instant happenedAt,
            Instant recordedAt,
            @Nullable Channel channel,
            @Nullable String subject,
            @Nullable Speaker speaker,
            Owed owed,
            Instant clockFrom,
            Instant dueAt,
            boolean late,
            boolean imported)
            implements LedgerFact {}

    /// A human answer has reached the person or lies at the private link of one who gave no contact: the clock
    /// stops.
    ///
    /// @param shared the same answer served others too
    record ContributionAnswered(
            ContributionId contribution,
            Placed placed,
            int round,
            Instant happenedAt,
            Instant recordedAt,
            Instant clockFrom,
            Instant dueAt,
            boolean shared)
            implements LedgerFact {}

    /// An answer was written and every route failed three times; it waits at the private link. The clock stops.
    record AnswerUndelivered(
            ContributionId contribution,
            Placed placed,
            int round,
            Instant happenedAt,
            Instant recordedAt,
            Instant clockFrom,
            Instant dueAt)
            implements LedgerFact {}

    /// The clock ran out. Never taken back.
    record ClockMissed(ContributionId contribution, Placed placed, int round, Instant happenedAt, Instant recordedAt)
            implements LedgerFact {}

    /// The person said that it does not answer them: a new clock.
    record ContributionReopened(
            ContributionId contribution,
            Placed placed,
            int round,
            Instant happenedAt,
            Instant recordedAt,
            Instant dueAt)
            implements LedgerFact {}

    /// It went to a specialist team and the person has been told: the clock stops.
    record ContributionPassedOn(
            ContributionId contribution, Placed placed, int round, Instant happenedAt, Instant recordedAt, PassedTo to)
            implements LedgerFact {}

    /// @param placed where it is now
    record ContributionMoved(
            ContributionId contribution, Placed placed, int round, Instant happenedAt, Instant recordedAt, Placed from)
            implements LedgerFact {}

    record ContributionMerged(
            ContributionId contribution,
            Placed placed,
            int round,
            Instant happenedAt,
            Instant recordedAt,
            ContributionId into)
            implements LedgerFact {}

    record ContributionUnmerged(
            ContributionId contribution,
            Placed placed,
            int round,
            Instant happenedAt,
            Instant recordedAt,
            ContributionId from)
            implements LedgerFact {}

    /// An answer that promises something by a day has been released to the public.
    ///
    /// @param answer which
    /// @param by the last day
    record StepPromised(
            ContributionId contribution,
            Placed placed,
            int round,
            Instant happenedAt,
            Instant recordedAt,
            long answer,
            LocalDate by)
            implements LedgerFact {}

    record OutcomeTold(ContributionId contribution, Placed placed, int round, Instant happenedAt, Instant recordedAt)
            implements LedgerFact {}

    record ContributionClosed(
            ContributionId contribution,
            Placed placed,
            int round,
            Instant happenedAt,
            Instant recordedAt,
            Disposition disposition)
            implements LedgerFact {}
}
