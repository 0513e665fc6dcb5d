package org.wardmote.priority.priority;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;

/// A priority as a file has it.
///
/// @param key what tells it from others of its source
record PriorityRow(
        String key,
        AreaId area,
        String issue,
        LocalDate issueDate,
        @Nullable String action,
        @Nullable LocalDate actionDate,
        boolean closed,
        @Nullable LocalDate closedOn) {

    static String key(String source, String id) {
        return UUID.nameUUIDFromBytes((source + "\n" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    PriorityRow cleaned(UnaryOperator<String> cleaner) {
        return new PriorityRow(
                key,
                area,
                cleaner.apply(issue),
                issueDate,
                action == null ? null : cleaner.apply(action),
                actionDate,
                closed,
                closedOn);
    }
}
