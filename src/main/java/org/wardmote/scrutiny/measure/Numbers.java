package org.wardmote.scrutiny.measure;

import org.jspecify.annotations.Nullable;
import org.wardmote.figure.Share;

/// What was counted in a place and span. Contributions, but for `people`.
///
/// @param median, ninetieth an {@link HourClass}; null where there were fewer than ten answers
/// @param people distinct; null where there were fewer than ten
public record Numbers(
        int received,
        int answered,
        int inTime,
        int missed,
        int reopened,
        int passedOn,
        int unreached,
        int shared,
        int overdue,
        @Nullable HourClass median,
        @Nullable HourClass ninetieth,
        @Nullable Integer people) {

    /// Percentiles of fewer, and fewer people, are not shown.
    public static final int LEAST = 10;

    /// Of the clocks that were due in the span, how many had been answered by then.
    public Share withinClock() {
        return Share.whole(inTime, inTime + missed);
    }

    /// @throws IllegalArgumentException where the measure is no count of contributions
    public int count(Measure measure) {
        return switch (measure) {
            case RECEIVED -> received;
            case IN_TIME -> inTime;
            case MISSED -> missed;
            case ANSWERED -> answered;
            case OVERDUE -> overdue;
            case REOPENED -> reopened;
            case PASSED_ON -> passedOn;
            case UNREACHED -> unreached;
            case SHARED -> shared;
            case MEDIAN, NINETIETH, PEOPLE -> throw new IllegalArgumentException(measure + " is no count");
        };
    }
}
