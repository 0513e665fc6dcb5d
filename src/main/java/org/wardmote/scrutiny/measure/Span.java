package org.wardmote.scrutiny.measure;

import java.time.LocalDate;
import java.time.YearMonth;

/// Whole London days that are over, and when we look at them.
///
/// @param until the first day after it
/// @param known the last day of which we count what was recorded: to show a past date as it stood
public record Span(LocalDate from, LocalDate until, LocalDate known) {

    public static final int DAYS = 28;

    public Span {
        if (until.isAfter(known)) throw new IllegalArgumentException("Not over on " + known + ": " + until);
    }

    /// The 28 full days before a day, as they stood at the end of it.
    public static Span before(LocalDate day) {
        return new Span(day.minusDays(DAYS), day, day);
    }

    /// A calendar month.
    public static Span of(YearMonth month, LocalDate known) {
        return new Span(month.atDay(1), month.plusMonths(1).atDay(1), known);
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    public boolean isMonth() {
        return YearMonth.from(from).atDay(1).equals(from) && from.plusMonths(1).equals(until);
    }

    public YearMonth month() {
        return YearMonth.from(from);
    }
}
