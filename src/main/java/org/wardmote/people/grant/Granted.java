package org.wardmote.people.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Period;
import org.wardmote.people.PersonId;

/// A function that was given. It holds from its first day until its last is over, or until somebody takes it back;
/// then it stays as history. What was wrong is ended and given anew, never altered.
///
/// @param period as it was given
/// @param by the administrator; null where no person gave it
/// @param ends each time that it was taken back, oldest first; the earliest day counts
record Granted(
        long id,
        PersonId person,
        Function function,
        Reach reach,
        Period period,
        How how,
        @Nullable PersonId by,
        Instant at,
        String reason,
        List<End> ends) {

    enum How {
        PERSON,
        COMMAND,
        /// Its area has an heir, to which it was carried.
        REDRAWN,
        DEMO
    }

    /// @param borough null: everywhere
    /// @param area null: all of the borough
    record Reach(
            String organisation,
            @Nullable AreaId borough,
            @Nullable AreaId area) {}

    /// @param onDay the first day without it
    record End(LocalDate onDay, String how, @Nullable PersonId by, Instant at, String reason) {}

    Granted {
        ends = List.copyOf(ends);
    }

    boolean holdsOn(LocalDate day) {
        return period.includes(day) && ends.stream().allMatch(end -> day.isBefore(end.onDay()));
    }

    /// Holds now or will, as far as is known.
    boolean isOpenOn(LocalDate day) {
        return !period.hasEndedBy(day) && ends.stream().allMatch(end -> day.isBefore(end.onDay()));
    }
}
