package org.wardmote.messaging.roll;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TypedDate;
import org.wardmote.messaging.wish.Way;
import org.wardmote.people.Introduction;

/// Who it is, and how they consented.
///
/// @param by `letter`, `call` or `visit`
/// @param consent one of {@link #CONSENTS}
/// @param day on which they consented
public record EnterForm(
        @Nullable String name,
        @Nullable String by,
        @Nullable String telephone,
        @Nullable String postal,
        @Nullable String consent,
        @Nullable TypedDate day) {

    public static final List<String> WAYS = List.of("letter", "call", "visit");
    public static final List<String> CONSENTS = List.of("in-person", "telephone", "letter", "form");

    public static final EnterForm BLANK = new EnterForm(null, null, null, null, null, null);

    static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public Way way() {
        if ("visit".equals(by)) return Way.VISIT;
        return "call".equals(by) ? Way.CALL : Way.LETTER;
    }

    public TypedDate date() {
        return day == null ? TypedDate.BLANK : day;
    }

    /// @param recordedBy in a word or two, such as `an officer`
    public Introduction introduction(String recordedBy) {
        var call = way() == Way.CALL;
        return new Introduction(
                said(name),
                null,
                call ? said(telephone) : null,
                call ? null : said(postal),
                Locale.UK,
                true,
                "recorded by " + recordedBy + ": consent " + consent);
    }

    /// The start of that day in London.
    public Instant consentedAt() {
        return LondonTime.startOf(date().date().orElseThrow());
    }

    boolean isDayToCome(Clock clock) {
        return date().date()
                .filter(typed -> typed.isAfter(LondonTime.today(clock)))
                .isPresent();
    }

    List<Field.Hidden> carried() {
        var fields = new ArrayList<Field.Hidden>();
        add(fields, "name", name);
        add(fields, "by", by);
        add(fields, "telephone", telephone);
        add(fields, "postal", postal);
        add(fields, "consent", consent);
        add(fields, "day.day", date().day());
        add(fields, "day.month", date().month());
        add(fields, "day.year", date().year());
        return fields;
    }

    private static void add(List<Field.Hidden> fields, String name, @Nullable String value) {
        if (value != null) fields.add(new Field.Hidden(name, value));
    }
}
