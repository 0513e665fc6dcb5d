package org.wardmote.messaging.composing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Period;
import org.wardmote.kernel.TypedDate;
import org.wardmote.messaging.audience.Past;

/// For whom of its audience an announcement is.
///
/// @param deed what they did; empty: everybody
/// @param from the first and `until` the last day on which they did it
record NarrowingForm(
        @Nullable String deed,
        @Nullable TypedDate from,
        @Nullable TypedDate until) {

    static NarrowingForm of(@Nullable Past past) {
        if (past == null) return new NarrowingForm("", null, null);
        return new NarrowingForm(
                past.deed(),
                TypedDate.of(past.days().from()),
                past.days().end().map(end -> TypedDate.of(end.minusDays(1))).orElse(null));
    }

    String typedDeed() {
        return deed == null ? "" : deed;
    }

    TypedDate first() {
        return from == null ? TypedDate.BLANK : from;
    }

    TypedDate last() {
        return until == null ? TypedDate.BLANK : until;
    }

    Faults faults(List<String> deeds, LocalDate today, Frame.Words words) {
        var faults = Faults.NONE;
        if (typedDeed().isEmpty()) return faults;
        if (!deeds.contains(typedDeed())) faults = faults.and("deed", words.say("announcement.past.none"));
        var begins = first().date();
        var ends = last().date();
        if (begins.isEmpty() || begins.get().isAfter(today))
            faults = faults.and("from", words.say("announcement.past.from.none"));
        if (ends.isEmpty() || begins.isPresent() && ends.get().isBefore(begins.get()))
            faults = faults.and("until", words.say("announcement.past.until.none"));
        return faults;
    }

    /// Once there are no faults.
    @Nullable
    Past past() {
        if (typedDeed().isEmpty()) return null;
        return new Past(
                typedDeed(),
                new Period(
                        first().date().orElseThrow(),
                        last().date().orElseThrow().plusDays(1)));
    }
}
