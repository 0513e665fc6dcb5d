package org.wardmote.priority.patrol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Placed;

/// Somebody asked for a patrol.
///
/// @param wanted on which days and at what time
/// @param decided `yes`, `otherwise`, `no`; null while nobody has
/// @param made patrols that are over; none is known here beforehand
public record Patrol(
        long id,
        Reference reference,
        ContributionId contribution,
        Placed placed,
        String place,
        String wanted,
        Instant recordedAt,
        @Nullable String decided,
        @Nullable String answer,
        @Nullable Instant decidedAt,
        List<Made> made) {

    public record Made(Instant starts, Instant ends) {}

    /// `asked`, `yes`, `otherwise`, `no` or `made`.
    public String state() {
        if (!made.isEmpty()) return "made";
        return decided == null ? "asked" : decided;
    }
}
