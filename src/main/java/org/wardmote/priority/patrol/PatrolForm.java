package org.wardmote.priority.patrol;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TypedDate;

/// What is typed about a patrol; each form asks some of it.
public record PatrolForm(
        @Nullable String contribution,
        @Nullable String place,
        @Nullable String wanted,
        @Nullable String decided,
        @Nullable String answer,
        @Nullable TypedDate day,
        @Nullable String from,
        @Nullable String until) {

    static final PatrolForm BLANK = new PatrolForm(null, null, null, null, null, null, null, null);

    static PatrolForm of(@Nullable String contribution) {
        return new PatrolForm(contribution, null, null, null, null, null, null, null);
    }

    TypedDate date() {
        return day == null ? TypedDate.BLANK : day;
    }

    Optional<Instant> starts() {
        return moment(from, 0);
    }

    /// On the next day where it is earlier than the beginning: patrols go past midnight.
    Optional<Instant> ends() {
        var later = time(from).flatMap(begins -> time(until).map(ends -> ends.isBefore(begins) ? 1 : 0));
        return moment(until, later.orElse(0));
    }

    private Optional<Instant> moment(@Nullable String typed, int daysLater) {
        return date().date()
                .flatMap(on -> time(typed)
                        .map(at -> on.plusDays(daysLater)
                                .atTime(at)
                                .atZone(LondonTime.ZONE)
                                .toInstant()));
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        var plain = typed == null ? "" : typed.strip();
        if (!plain.matches("[0-9]{1,2}:[0-9]{2}")) return Optional.empty();
        try {
            return Optional.of(LocalTime.parse(plain.length() == 4 ? "0" + plain : plain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
