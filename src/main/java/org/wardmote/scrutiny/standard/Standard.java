package org.wardmote.scrutiny.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.wardmote.figure.Share;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.result.ResultNumbers;

/// The eight measures for which a target can be set and which the commander's screen shows. All but one are shares,
/// of which more is better.
public enum Standard {
    IN_TIME,
    OVERDUE,
    TOLD,
    PROMISES_KEPT,
    PRIORITIES_IN_DATE,
    NAMED_OFFICER,
    NEXT_MEETING,
    LAST_UPDATE;

    /// Of contributions, not of what came of them.
    public boolean isOfContributions() {
        return this == IN_TIME || this == OVERDUE;
    }

    public boolean isShare() {
        return this != OVERDUE;
    }

    /// Of shares.
    public Share share(Numbers numbers, ResultNumbers results, int minimum) {
        if (!isShare()) throw new IllegalStateException(this + " is no share");
        if (this != IN_TIME) return results.share(Result.valueOf(name()), minimum);
        var within = numbers.withinClock();
        return new Share(within.count(), within.base(), minimum);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Standard> find(String code) {
        return Arrays.stream(values())
                .filter(standard -> standard.code().equals(code))
                .findFirst();
    }
}
