package org.wardmote.priority.priority;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.Stage;

/// A priority as a file has it.
///
/// @param key what tells it from others of its source
record PriorityRow(
        String key,
        Area area,
        String issue,
        LocalDate issueDate,
        @Nullable String action,
        @Nullable LocalDate actionDate,
        Stage stage,
        @Nullable LocalDate closedOn) {

    boolean closed() {
        return stage == Stage.CLOSED;
    }

    Placed placed() {
        return new Placed(area.force(), area.borough().id(), area.id());
    }

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
                stage,
                closedOn);
    }
}
