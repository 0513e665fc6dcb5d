package org.wardmote.priority;

import java.time.Instant;
import java.time.LocalDate;
import org.wardmote.ledger.Placed;

/// Something was made of what people said. Published inside the transaction that records it. Ids, kinds and times
/// only.
public sealed interface PriorityFact {

    Placed placed();

    Instant happenedAt();

    Instant recordedAt();

    /// @param contributions how many it gathers, and
    /// @param people how many said them, as far as people can be told apart
    record FindingMade(
            FindingId finding, Placed placed, Instant happenedAt, Instant recordedAt, int contributions, int people)
            implements PriorityFact {}

    /// @param dueOn until when the post to which it went is to acknowledge it
    record FindingRouted(FindingId finding, Placed placed, Instant happenedAt, Instant recordedAt, LocalDate dueOn)
            implements PriorityFact {}

    record FindingAcknowledged(FindingId finding, Placed placed, Instant happenedAt, Instant recordedAt)
            implements PriorityFact {}

    /// Nobody acknowledged it in time.
    record FindingEscalated(FindingId finding, Placed placed, Instant happenedAt, Instant recordedAt)
            implements PriorityFact {}

    /// Decided, and open to the public from now on.
    ///
    /// @param version 1; more for a correction, which takes the place of the version before
    /// @param contributions considered, and
    /// @param people who said them
    record DecisionPublished(
            DecisionId decision,
            Placed placed,
            Instant happenedAt,
            Instant recordedAt,
            Effect effect,
            int version,
            int contributions,
            int people)
            implements PriorityFact {}

    /// Decided and kept from the public, which is told that it exists.
    ///
    /// @param reason the kind of reason, such as `court`
    record DecisionWithheld(
            DecisionId decision,
            Placed placed,
            Instant happenedAt,
            Instant recordedAt,
            String reason,
            LocalDate reviewOn)
            implements PriorityFact {}

    /// Everybody whose contribution it considered has been told, or cannot be.
    record DecisionTold(DecisionId decision, Placed placed, Instant happenedAt, Instant recordedAt)
            implements PriorityFact {}

    /// What it brought about has been measured against what was hoped for.
    ///
    /// @param reached `yes`, `partly`, `no`
    record OutcomeMeasured(DecisionId decision, Placed placed, Instant happenedAt, Instant recordedAt, String reached)
            implements PriorityFact {}

    record PriorityMoved(PriorityId priority, Placed placed, Instant happenedAt, Instant recordedAt, Stage stage)
            implements PriorityFact {}

    /// The public was told something new about it.
    record PriorityUpdated(PriorityId priority, Placed placed, Instant happenedAt, Instant recordedAt)
            implements PriorityFact {}

    /// Told again with the new day where it moves.
    ///
    /// @param kind `next-step`, `action`, `decision`, `outcome`, `priority`
    record PromiseMade(
            PromiseId promise, Placed placed, Instant happenedAt, Instant recordedAt, String kind, LocalDate dueOn)
            implements PriorityFact {}

    record PromiseKept(PromiseId promise, Placed placed, Instant happenedAt, Instant recordedAt)
            implements PriorityFact {}

    /// Its day went by. Never taken back; kept later, it has been missed and kept.
    record PromiseMissed(PromiseId promise, Placed placed, Instant happenedAt, Instant recordedAt)
            implements PriorityFact {}

    /// It is owed no longer, for a reason that the public reads.
    record PromiseReleased(PromiseId promise, Placed placed, Instant happenedAt, Instant recordedAt)
            implements PriorityFact {}
}
