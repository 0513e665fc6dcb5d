package org.wardmote.scrutiny.result;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is measured of what came of it all. Its words are messages, as those of a `Measure`.
public enum Result {
    DECISIONS,
    EFFECT_DRIVEN,
    EFFECT_CHANGED,
    EFFECT_INFLUENCED,
    EFFECT_NOTED,
    EFFECT_NONE,
    WITHHELD,
    TOLD,
    PROMISES_KEPT,
    PROMISES_MISSED,
    PUT_OFF,
    PRIORITIES_IN_DATE,
    NAMED_OFFICER,
    NEXT_MEETING,
    LAST_UPDATE,
    MEETINGS_HELD;

    /// Where nothing more is said, it counts what is tallied under its own code.
    private static final List<Result> EFFECTS =
            List.of(EFFECT_DRIVEN, EFFECT_CHANGED, EFFECT_INFLUENCED, EFFECT_NOTED, EFFECT_NONE, WITHHELD);

    public static List<Result> effects() {
        return EFFECTS;
    }

    /// It is a share, of the decisions, promises, priorities or areas that there are.
    public boolean isShare() {
        return switch (this) {
            case TOLD, PROMISES_KEPT, PRIORITIES_IN_DATE, NAMED_OFFICER, NEXT_MEETING, LAST_UPDATE -> true;
            default -> false;
        };
    }

    /// It is what areas had at the end of a day, and not what happened in a span of days.
    public boolean isCoverage() {
        return switch (this) {
            case PRIORITIES_IN_DATE, NAMED_OFFICER, NEXT_MEETING, LAST_UPDATE -> true;
            default -> false;
        };
    }

    /// The tallies of which it is the sum.
    public List<String> tallies() {
        if (isCoverage()) throw new IllegalStateException(this + " is not tallied");
        return (this == DECISIONS ? EFFECTS : List.of(this))
                .stream().map(Result::code).toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Result> find(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code().equals(code))
                .findFirst();
    }
}
