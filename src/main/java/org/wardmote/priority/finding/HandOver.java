package org.wardmote.priority.finding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;
import org.wardmote.priority.DecisionId;

/// Contributions that went to somebody together: all that were gathered up to one of them.
///
/// @param upto the last of them, see {@link Gathered#id}
/// @param contributions how many that were
/// @param decision what came back
public record HandOver(
        long id,
        String post,
        @Nullable PersonId to,
        PersonId by,
        Instant at,
        LocalDate dueOn,
        long upto,
        int contributions,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant answeredAt,
        @Nullable DecisionId decision) {}
