package org.wardmote.messaging.summary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The three months that a summary is about, named by the last of them.
public record Edition(YearMonth last) {

    private static final int MONTHS = 3;
    private static final int YEARS_KEPT = 2;

    public static Edition of(LocalDate today) {
        return new Edition(YearMonth.from(today));
    }

    /// One that can be made on a day: this month's or an earlier one's.
    ///
    /// @param typed such as `2026-11`
    static Optional<Edition> find(String typed, LocalDate today) {
        if (!typed.matches("[0-9]{4}-[0-9]{2}")) return Optional.empty();
        try {
            var month = YearMonth.parse(typed);
            var now = YearMonth.from(today);
            return month.isAfter(now) || month.isBefore(now.minusYears(YEARS_KEPT))
                    ? Optional.empty()
                    : Optional.of(new Edition(month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    YearMonth first() {
        return last.minusMonths(MONTHS - 1);
    }

    LocalDate from() {
        return first().atDay(1);
    }

    /// The day as of which it is made: its last, or today where that is not over.
    LocalDate day(LocalDate today) {
        var end = last.atEndOfMonth();
        return end.isBefore(today) ? end : today;
    }

    @Override
    public String toString() {
        return last.toString();
    }
}
