package org.wardmote.messaging.composing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TypedDate;
import org.wardmote.messaging.announcement.Occurred;

/// When something happened, as it was typed: a day and, where it is known, from when until when. An end before the
/// beginning is the morning after.
record TypedSpan(
        @Nullable TypedDate day,
        @Nullable String from,
        @Nullable String until) {

    static TypedSpan of(@Nullable Occurred occurred) {
        if (occurred == null) return new TypedSpan(null, null, null);
        var from = occurred.from().atZone(LondonTime.ZONE);
        var until = occurred.until();
        return new TypedSpan(
                TypedDate.of(from.toLocalDate()),
                from.toLocalTime().toString(),
                until == null
                        ? null
                        : until.atZone(LondonTime.ZONE).toLocalTime().toString());
    }

    Faults check(Faults faults, Frame.Words words) {
        var all = faults;
        if (isBlank()) return all;
        if (date().isEmpty()) all = all.and("happened", words.say("announcement.form.happened.none"));
        if (TypedTime.find(from).isEmpty()) all = all.and("begun", words.say("announcement.form.begun.none"));
        if (!isEmpty(until) && TypedTime.find(until).isEmpty())
            all = all.and("ended", words.say("announcement.form.ended.none"));
        return all;
    }

    /// Null where nothing was typed.
    @Nullable
    Occurred occurred() {
        var begins = TypedTime.find(from);
        if (begins.isEmpty()) return null;
        return date().map(on -> new Occurred(at(on, begins.get()), end(on, begins.get())))
                .orElse(null);
    }

    private @Nullable Instant end(LocalDate on, LocalTime begins) {
        return TypedTime.find(until)
                .map(ends -> at(ends.isBefore(begins) ? on.plusDays(1) : on, ends))
                .orElse(null);
    }

    private static Instant at(LocalDate on, LocalTime time) {
        return on.atTime(time).atZone(LondonTime.ZONE).toInstant();
    }

    private Optional<LocalDate> date() {
        return day == null ? Optional.empty() : day.date();
    }

    private boolean isBlank() {
        return (day == null || day.isBlank()) && isEmpty(from) && isEmpty(until);
    }

    private static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
