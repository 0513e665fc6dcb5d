package org.wardmote.messaging.subscription;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.wish.Way;
import org.wardmote.people.PersonId;

/// Somebody who asked for messages.
///
/// @param weeklyMost null: as many as there are
/// @param firstBy by which way what is written to them alone is tried first; null: by e-mail where they have an
///     address
/// @param fallsBack what is announced may come another way where the chosen one fails
public record Subscriber(
        long id,
        PersonId person,
        int turn,
        @Nullable Integer weeklyMost,
        LocalTime quietFrom,
        LocalTime quietUntil,
        @Nullable Instant confirmedAt,
        @Nullable Instant stoppedAt,
        @Nullable Way firstBy,
        boolean fallsBack) {

    public Links.Holder holder() {
        return new Links.Holder(id, turn);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean hasStopped() {
        return stoppedAt != null;
    }
}
