package org.wardmote.ledger.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.history.Step;
import org.wardmote.people.PersonId;

/// Something that became of a contribution before it was brought in here, with when it was and by whom.
public sealed interface Past {

    Instant at();

    record Assigned(Instant at, PersonId to) implements Past {}

    record Asked(Instant at, PersonId by, String question) implements Past {}

    record Replied(Instant at, String words) implements Past {}

    record Noted(Instant at, PersonId by, String words) implements Past {}

    /// @param reached when it arrived; null: it is still to be sent from here
    /// @param how delivered, or could not be
    record Answered(
            Instant at,
            PersonId by,
            Handling.Answering answer,
            @Nullable Instant reached,
            boolean delivered) implements Past {}

    /// What it was merged into was answered, and so was this.
    ///
    /// @param answered the step by which it was
    /// @param reached when that arrived; null: it is still to be sent from here
    record Shared(Instant at, Step answered, @Nullable Instant reached) implements Past {}

    /// @param question that it answers for all; null where it is about one matter only
    record Released(Instant at, PersonId by, @Nullable String question, String publicWords) implements Past {}

    record Reopened(Instant at, String words) implements Past {}

    record PassedOn(
            Instant at, PersonId by, PassedTo to, @Nullable String theirReference, String told) implements Past {}

    record Offered(Instant at, PersonId by, String organisation, String reason) implements Past {}

    record Accepted(Instant at, PersonId by) implements Past {}

    record Returned(Instant at, PersonId by, String reason) implements Past {}

    record Merged(Instant at, PersonId by, ContributionId into) implements Past {}

    record AbuseFlagged(Instant at, PersonId by, String reason) implements Past {}

    /// @param holder what is being made of it
    record Held(Instant at, String holder) implements Past {}

    record OutcomeTold(Instant at, Disposition disposition) implements Past {}
}
