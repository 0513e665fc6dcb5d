package org.wardmote.priority.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;
import org.wardmote.priority.Stage;

/// One thing that happened to a priority.
///
/// @param kind `moved`, `updated`, `reviewed` or `due`, when another day of review was set
/// @param stage in which it was from then on
/// @param by staff; null for what was brought in from elsewhere
/// @param overridden agreed although five were being worked on
/// @param words by role: `words`, `dissent`, `took-part`, `override`
public record Step(
        String kind,
        Stage stage,
        Instant happenedAt,
        @Nullable PersonId by,
        @Nullable Agreement agreement,
        boolean overridden,
        @Nullable LocalDate dueOn,
        Map<String, String> words) {

    /// How those who took part came to a result.
    ///
    /// @param how `consent`, `vote` or `talk`
    /// @param takingPart how many
    public record Agreement(
            String how,
            int takingPart,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst) {}
}
