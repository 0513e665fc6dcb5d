package org.wardmote.priority.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// One thing that was done with a finding or a decision.
///
/// @param kind such as `routed`
/// @param by null: it happened by itself
/// @param number how many contributions it was about, or which version
/// @param note why, where that was asked
public record Step(
        String kind,
        @Nullable PersonId by,
        @Nullable PersonId to,
        @Nullable String post,
        @Nullable LocalDate dueOn,
        @Nullable Integer number,
        @Nullable String note,
        Instant at) {

    public static Step of(String kind, @Nullable PersonId by, Instant at) {
        return new Step(kind, by, null, null, null, null, null, at);
    }

    public Step number(int count) {
        return new Step(kind, by, to, post, dueOn, count, note, at);
    }

    public Step note(@Nullable String why) {
        return new Step(kind, by, to, post, dueOn, number, why, at);
    }

    public Step to(String itsPost, @Nullable PersonId person, LocalDate until) {
        return new Step(kind, by, person, itsPost, until, number, note, at);
    }
}
