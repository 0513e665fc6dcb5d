package org.wardmote.priority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;

/// A local problem that a team has promised to work on.
///
/// @param issueDate when it was agreed
/// @param action what has been done, null where nothing has been reported
public record Priority(
        Reference reference,
        AreaId area,
        String issue,
        LocalDate issueDate,
        @Nullable String action,
        @Nullable LocalDate actionDate,
        @Nullable LocalDate closed) {

    public boolean isLive(LocalDate day) {
        return !issueDate.isAfter(day) && (closed == null || closed.isAfter(day));
    }

    /// A promise is kept current for three months from the last word on it.
    public LocalDate freshUntil() {
        var spoken = actionDate != null && actionDate.isAfter(issueDate) ? actionDate : issueDate;
        return spoken.plusMonths(3);
    }

    public boolean outOfDate(LocalDate day) {
        return day.isAfter(freshUntil());
    }
}
