package org.wardmote.volunteering.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.people.PersonId;

/// A watch scheme, and where it stands. Somebody asks for one, an officer is named, neighbours are found, one of
/// them is proposed as coordinator, agrees and is checked, and it is live; until it goes dormant, is begun anew, or
/// ends.
///
/// @param name as the public knows it; null while it has none
/// @param outline its streets or homes, in words: first as whoever asked put it, later as it was agreed
/// @param since from when it has been in this stage
/// @param dueAt when the next stage is due; null where nothing is
/// @param missedAt when that went by
/// @param liveSince when it was first live; null where it never was, and is nobody's but theirs who work on it
/// @param key opens the coordinator's page
/// @param agreedAt when the coordinator said yes
public record Scheme(
        long id,
        Reference reference,
        Placed placed,
        @Nullable String name,
        String outline,
        Stage stage,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant missedAt,
        @Nullable Instant liveSince,
        @Nullable PersonId officer,
        @Nullable PersonId coordinator,
        @Nullable String key,
        @Nullable Instant agreedAt) {

    public String title() {
        return name == null ? outline : name;
    }

    public boolean isPublished() {
        return liveSince != null && !stage.isOver();
    }

    /// Neighbours can be put in touch with whoever coordinates it.
    public boolean canBeMet() {
        return stage == Stage.LIVE && coordinator != null && agreedAt != null;
    }
}
