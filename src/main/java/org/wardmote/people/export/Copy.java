package org.wardmote.people.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmote.people.RecordKind;

/// Everything that is kept of somebody.
record Copy(Instant at, List<Part> parts) {

    /// @param rows empty where there is nothing, or where they are held back
    /// @param heldBack how many records are kept for law enforcement and given only after review
    record Part(RecordKind kind, List<Map<String, String>> rows, int heldBack) {

        boolean isEmpty() {
            return rows.isEmpty() && heldBack == 0;
        }

        private Part and(Part other) {
            return new Part(
                    kind, Stream.concat(rows.stream(), other.rows.stream()).toList(), heldBack + other.heldBack);
        }
    }

    /// One of several of one moment, which are of the same kinds.
    static Copy merged(List<Copy> copies) {
        return copies.stream()
                .reduce((one, other) -> new Copy(
                        one.at,
                        IntStream.range(0, one.parts.size())
                                .mapToObj(at -> one.parts.get(at).and(other.parts.get(at)))
                                .toList()))
                .orElseThrow();
    }

    boolean holdsBack() {
        return parts.stream().anyMatch(part -> part.heldBack() > 0);
    }
}
