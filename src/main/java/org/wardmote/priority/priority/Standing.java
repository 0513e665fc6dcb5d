package org.wardmote.priority.priority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;

/// A priority as it stands: the sum of its steps.
///
/// @param issueDate when it was agreed; until then, when it was raised
/// @param goal what is to be different in the end
/// @param reviewOn when it will be looked at again
/// @param action the last word on it to the public
/// @param endKind `solved`, `reduced`, `elsewhere` or `given-up`, once closed here
public record Standing(
        PriorityId id,
        Reference reference,
        Placed placed,
        Stage stage,
        String issue,
        LocalDate issueDate,
        @Nullable String goal,
        @Nullable LocalDate reviewOn,
        @Nullable String action,
        @Nullable LocalDate actionDate,
        @Nullable LocalDate closed,
        @Nullable String endKind) {

    /// A promise is kept current for three months from the last word on it.
    public boolean outOfDate(LocalDate day) {
        var spoken = actionDate != null && actionDate.isAfter(issueDate) ? actionDate : issueDate;
        return stage.isLive() && day.isAfter(spoken.plusMonths(3));
    }
}
