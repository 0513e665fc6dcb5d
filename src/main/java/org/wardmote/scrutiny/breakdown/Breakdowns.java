package org.wardmote.scrutiny.breakdown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.wardmote.scrutiny.measure.Spot;

/// What was received, broken down, as far as it may be shown.
public interface Breakdowns {

    /// Days after a month's end on which its breakdown is settled.
    int SETTLED_AFTER = 7;

    static boolean isSettled(YearMonth month, LocalDate today) {
        return !today.isBefore(month.plusMonths(1).atDay(1).plusDays(SETTLED_AFTER));
    }

    /// Of a settled month. Empty where there is nothing, or only one kind of thing.
    ///
    /// @param spots all of the organisation's places, each with the row of its borough
    /// @param rows how many rows there are
    List<Kind> list(String organisation, YearMonth month, Dimension dimension, List<Spot> spots, int rows);

    /// @param value such as `letter`; empty where none was given
    /// @param numbers by row, the last of all rows together; empty where hidden
    record Kind(String value, List<OptionalInt> numbers) {}
}
