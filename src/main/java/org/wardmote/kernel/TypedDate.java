package org.wardmote.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as somebody typed it into three fields; kept as typed, so that it can be shown again where it is no date.
public record TypedDate(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    public static final TypedDate BLANK = new TypedDate(null, null, null);

    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    public boolean isBlank() {
        return stripped(day).isEmpty()
                && stripped(month).isEmpty()
                && stripped(year).isEmpty();
    }

    /// The day meant; empty where nothing was typed or there is no such day.
    public Optional<LocalDate> date() {
        if (!stripped(year).matches("[0-9]{4}")) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(stripped(year)),
                    Integer.parseInt(stripped(month)),
                    Integer.parseInt(stripped(day))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
