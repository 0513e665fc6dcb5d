package org.wardmote.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days on which something holds: from the first day, up to but not including `until`; open-ended where `until`
/// is null. Half-open, so that one period's end is the next one's beginning and no day is counted twice.
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) throw new Refusal.Invalid("A period cannot end before it begins.");
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean hasEndedBy(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    public Period endingOn(LocalDate until) {
        return new Period(from, until);
    }
}
