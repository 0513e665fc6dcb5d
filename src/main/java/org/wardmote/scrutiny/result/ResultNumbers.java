package org.wardmote.scrutiny.result;

import java.util.Map;
import org.wardmote.figure.Share;

/// What was counted in a place and span.
///
/// @param tallied by code
/// @param areas how many were looked at, on how many days together
public record ResultNumbers(
        Map<String, Integer> tallied, int areas, int named, int meeting, int updated, int live, int inDate) {

    public int count(Result result) {
        return switch (result) {
            case PRIORITIES_IN_DATE -> inDate;
            case NAMED_OFFICER -> named;
            case NEXT_MEETING -> meeting;
            case LAST_UPDATE -> updated;
            default ->
                result.tallies().stream()
                        .mapToInt(code -> tallied.getOrDefault(code, 0))
                        .sum();
        };
    }

    /// Of how many it is a count.
    public int base(Result result) {
        return switch (result) {
            case TOLD -> count(Result.DECISIONS);
            case PROMISES_KEPT -> count(Result.PROMISES_KEPT) + count(Result.PROMISES_MISSED);
            case PRIORITIES_IN_DATE -> live;
            case NAMED_OFFICER, NEXT_MEETING, LAST_UPDATE -> areas;
            default -> count(result);
        };
    }

    /// @param minimum the least base whose share is shown
    public Share share(Result result, int minimum) {
        return new Share(count(result), base(result), minimum);
    }

    public Share share(Result result) {
        return share(result, 0);
    }
}
