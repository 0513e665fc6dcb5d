package org.wardmote.priority.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.DecisionId;

/// A decision as it stands; its words are in its versions.
///
/// @param version the one that holds; 0 before the first is public
/// @param movedAt when it last changed: nothing can have happened before
/// @param withholding null where it is open
/// @param toldAt when everybody had been told, or could not be
/// @param toldBefore everybody was told before it was brought in here
/// @param reached `yes`, `partly`, `no`, as measured last; null before
public record Decision(
        DecisionId id,
        Reference reference,
        Placed placed,
        @Nullable String subject,
        DecisionState state,
        int version,
        int contributions,
        int people,
        Instant movedAt,
        @Nullable Instant publishedAt,
        @Nullable LocalDate lookedAtOn,
        @Nullable Withholding withholding,
        @Nullable Instant toldAt,
        boolean toldBefore,
        @Nullable String reached,
        @Nullable Instant closedAt) {

    /// Why it is kept from the public, which is told that it exists.
    ///
    /// @param unconfirmed not even that: confirming it would do the harm itself. It is counted once a year
    public record Withholding(String kind, LocalDate reviewOn, boolean unconfirmed) {}

    /// The public has it, or was told that it exists.
    public boolean isTaken() {
        return state != DecisionState.PROPOSED;
    }

    public boolean isSecret() {
        return withholding != null && withholding.unconfirmed();
    }
}
