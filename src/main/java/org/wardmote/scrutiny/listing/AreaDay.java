package org.wardmote.scrutiny.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.scrutiny.naming.Place;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.result.Results;

/// What a local area had at the end of a day.
record AreaDay(
        Place place,
        LocalDate day,
        boolean named,
        @Nullable LocalDate nextMeeting,
        @Nullable LocalDate lastUpdate,
        int live,
        int inDate) {

    boolean isFresh() {
        return lastUpdate != null && !lastUpdate.isBefore(day.minusDays(Results.FRESH_DAYS));
    }

    int count(Result result) {
        return switch (result) {
            case PRIORITIES_IN_DATE -> inDate;
            case NAMED_OFFICER -> named ? 1 : 0;
            case NEXT_MEETING -> nextMeeting == null ? 0 : 1;
            case LAST_UPDATE -> isFresh() ? 1 : 0;
            default -> throw new IllegalArgumentException(result + " is not coverage");
        };
    }

    int base(Result result) {
        return result == Result.PRIORITIES_IN_DATE ? live : 1;
    }
}
