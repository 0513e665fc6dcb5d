package org.wardmote.volunteering.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// Something that happened to a watch scheme.
///
/// @param kind a {@link Deed}'s code, or what nobody at the desk does, such as `asked` and `overdue`
/// @param stage in which it left the scheme
/// @param officer who was named by it
/// @param note what the officer had to say about it to whoever asked
/// @param dueAt when the next stage is due
public record Step(
        long id,
        long scheme,
        String kind,
        Stage stage,
        Instant at,
        @Nullable PersonId by,
        @Nullable PersonId officer,
        @Nullable String note,
        @Nullable Instant dueAt) {}
