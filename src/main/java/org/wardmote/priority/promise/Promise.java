package org.wardmote.priority.promise;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PromiseId;

/// A dated commitment and what has happened to it.
///
/// @param of the id of what was promised, among those of its kind
/// @param missedAt when its day went by, the first one where there were several
/// @param missedOn the last day of it that went by
/// @param firstDueOn the day named at first; another than `dueOn` where it was moved
public record Promise(
        PromiseId id,
        String kind,
        long of,
        Placed placed,
        Instant madeAt,
        LocalDate firstDueOn,
        LocalDate dueOn,
        @Nullable Instant keptAt,
        @Nullable Instant missedAt,
        @Nullable LocalDate missedOn,
        @Nullable Instant releasedAt) {

    public boolean isOpen() {
        return keptAt == null && releasedAt == null;
    }

    /// Owed by a day that has not gone by yet.
    public boolean isOwed() {
        return isOpen() && (missedOn == null || dueOn.isAfter(missedOn));
    }

    /// `open`, `kept`, `missed`, `again` for what was missed and promised for another day, `late` for what was
    /// missed and kept afterwards, `released`.
    public String state() {
        if (missedAt != null && isOwed()) return "again";
        if (missedAt != null) return keptAt == null ? "missed" : "late";
        if (keptAt != null) return "kept";
        return releasedAt == null ? "open" : "released";
    }
}
