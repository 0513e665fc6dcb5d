package org.wardmote.messaging.coordinator;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.TypedDate;
import org.wardmote.people.Introduction;

/// Who is made a coordinator, where and how long.
///
/// @param until the last day
public record GiveForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String area,
        @Nullable TypedDate until) {

    static final GiveForm BLANK = new GiveForm(null, null, null, null);

    Introduction introduction() {
        return new Introduction(said(name), said(email), null, null, Locale.UK, true, "made a coordinator");
    }

    TypedDate day() {
        return until == null ? TypedDate.BLANK : until;
    }

    /// The first day on which it holds no longer.
    LocalDate end() {
        return day().date().orElseThrow().plusDays(1);
    }

    static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
