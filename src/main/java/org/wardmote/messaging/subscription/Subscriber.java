package org.wardmote.messaging.subscription;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// Somebody who asked for messages.
///
/// @param weeklyMost null: as many as there are
public record Subscriber(
        long id,
        PersonId person,
        int turn,
        @Nullable Integer weeklyMost,
        LocalTime quietFrom,
        LocalTime quietUntil,
        @Nullable Instant confirmedAt,
        @Nullable Instant stoppedAt) {

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
