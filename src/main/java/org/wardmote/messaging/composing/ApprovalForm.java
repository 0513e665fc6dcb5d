package org.wardmote.messaging.composing;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TypedDate;

/// When it leaves.
///
/// @param day and `time`: neither, at once
/// @param shown how many it was to reach when they were asked
public record ApprovalForm(
        @Nullable TypedDate day,
        @Nullable String time,
        @Nullable Integer shown) {

    TypedDate typedDay() {
        return day == null ? TypedDate.BLANK : day;
    }

    private boolean isBlank() {
        return typedDay().isBlank() && (time == null || time.isBlank());
    }

    Faults faults(Frame.Words words) {
        if (isBlank()) return Faults.NONE;
        var faults = Faults.NONE;
        if (typedDay().date().isEmpty()) faults = faults.and("day", words.say("announcement.approval.day.none"));
        if (typedTime().isEmpty()) faults = faults.and("time", words.say("announcement.approval.time.none"));
        return faults;
    }

    private Optional<LocalTime> typedTime() {
        return TypedTime.find(time);
    }

    /// Null: at once.
    @Nullable
    Instant leaveAt() {
        if (isBlank()) return null;
        return typedDay()
                .date()
                .flatMap(on -> typedTime()
                        .map(at -> on.atTime(at).atZone(LondonTime.ZONE).toInstant()))
                .orElse(null);
    }
}
