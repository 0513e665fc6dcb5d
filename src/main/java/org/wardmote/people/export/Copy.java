package org.wardmote.people.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.wardmote.people.RecordKind;

/// Everything that is kept of somebody.
record Copy(Instant at, List<Part> parts) {

    /// @param rows empty where there is nothing, or where they are held back
    /// @param heldBack how many records are kept for law enforcement and given only after review
    record Part(RecordKind kind, List<Map<String, String>> rows, int heldBack) {

        boolean isEmpty() {
            return rows.isEmpty() && heldBack == 0;
        }
    }

    boolean holdsBack() {
        return parts.stream().anyMatch(part -> part.heldBack() > 0);
    }
}
