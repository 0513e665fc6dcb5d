package org.wardmote.priority.finding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.people.PersonId;
import org.wardmote.priority.FindingId;

/// A finding as it stands.
///
/// @param statement what people said, in a sentence or a few
/// @param dissent what others said against it
/// @param harm 1 to 3 as a person judged it; 0 before
/// @param movedAt when it last changed: nothing can have happened before
/// @param routed to whom it went; null while it has not
public record Finding(
        FindingId id,
        Reference reference,
        Placed placed,
        @Nullable String subject,
        FindingState state,
        String title,
        String statement,
        @Nullable String dissent,
        int harm,
        @Nullable String harmReason,
        Counts counts,
        PersonId madeBy,
        Instant madeAt,
        Instant movedAt,
        @Nullable Routed routed) {

    /// @param people as far as they can be told apart
    /// @param unmarked contributions of which nobody can tell whose they are; each may be one more person
    /// @param dissenting contributions that say the opposite
    /// @param places areas in which they were said
    public record Counts(int contributions, int people, int unmarked, int dissenting, int channels, int places) {}

    /// @param post such as `Superintendent for Lambeth`
    /// @param to who held it then; null where it is nobody who signs in here
    public record Routed(
            String post,
            @Nullable PersonId to,
            LocalDate dueOn,
            Instant at,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant escalatedAt) {}
}
