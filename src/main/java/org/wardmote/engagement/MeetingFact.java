package org.wardmote.engagement;

import java.time.Instant;
import java.time.LocalDate;
import org.wardmote.area.AreaId;

/// Something became of a meeting, told once for each area that it is for, inside the transaction that finds it.
/// Ids, kinds and times only.
public sealed interface MeetingFact {

    /// Of {@link Meeting#id}.
    long meeting();

    AreaId area();

    /// The London day on which it is to begin, or began.
    LocalDate on();

    Instant happenedAt();

    Instant recordedAt();

    /// The public can know of it from now on.
    record MeetingAnnounced(long meeting, AreaId area, LocalDate on, Instant happenedAt, Instant recordedAt)
            implements MeetingFact {}

    /// It has another day, or takes place after all.
    record MeetingChanged(long meeting, AreaId area, LocalDate on, Instant happenedAt, Instant recordedAt)
            implements MeetingFact {}

    /// Said after its time, it did not take place.
    record MeetingCancelled(long meeting, AreaId area, LocalDate on, Instant happenedAt, Instant recordedAt)
            implements MeetingFact {}

    /// It is over, and nobody has said that it was cancelled.
    record MeetingHeld(long meeting, AreaId area, LocalDate on, Instant happenedAt, Instant recordedAt)
            implements MeetingFact {}
}
