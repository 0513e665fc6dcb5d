package org.wardmote.ledger.quicklog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.TypedDate;
import org.wardmote.ledger.Intake;

/// What is typed on a phone in the street. Only the words are needed; everything else has an answer already.
///
/// @param ward the id of one of the officer's wards, or blank: then the place says which
/// @param when `now`, `today` with a time, or `pick` with a day too
/// @param wish how they want to be answered: `none`, `contact`, `no-reply`
/// @param appeal the reference of the appeal that it answers, or blank
/// @param safe `no` where they say that it is not safe to be contacted this way
public record LogForm(
        @NotBlank(message = "log.words.none") @Size(max = Intake.LONGEST, message = "desk.words.long") @Nullable
        String words,

        @Nullable String ward,

        @Size(max = 200, message = "log.place.long") @Nullable
        String place,

        @Nullable String when,

        @Pattern(regexp = "|([01]?[0-9]|2[0-3])[:.][0-5][0-9]", message = "log.time.none") @Nullable
        String time,

        @Nullable TypedDate day,
        @Nullable String channel,
        @Nullable String relation,

        @Size(max = 80, message = "log.subject.long") @Nullable
        String subject,

        @Nullable String wish,

        @Size(max = 120, message = "log.name.long") @Nullable
        String name,

        @Nullable String email,
        @Nullable String telephone,
        @Nullable String postal,
        @Nullable String safe,
        @Nullable String quotable,
        @Nullable String dissatisfied,
        @Nullable String crime,
        @Nullable String appeal,
        @Nullable String token) {

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String orNull(@Nullable String typed) {
        return said(typed).isEmpty() ? null : said(typed);
    }

    String whenSaid() {
        return said(when).isEmpty() ? "now" : said(when);
    }

    String wished() {
        return said(wish).isEmpty() ? "none" : said(wish);
    }

    String byChannel() {
        return said(channel).isEmpty() ? "in-person" : said(channel);
    }

    String speaking() {
        return said(relation).isEmpty() ? "self" : said(relation);
    }

    TypedDate date() {
        return day == null ? TypedDate.BLANK : day;
    }
}
