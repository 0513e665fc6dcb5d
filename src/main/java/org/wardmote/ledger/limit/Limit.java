package org.wardmote.ledger.limit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wardmote.kernel.Refusal;

/// What an operator may set for everybody, for an organisation or for one area of it, from a day on. How long an
/// answer may take is not among it: every public measure is defined by 72 hours.
enum Limit {
    WARN_HOURS(1, 71),
    BOROUGH_HOURS(1, 720),
    ORGANISATION_HOURS(1, 720),
    REOPEN_DAYS(90, 366),
    SILENCE_DAYS(7, 60),
    SECOND_READER(0, 1);

    private final int least;
    private final int most;

    Limit(int least, int most) {
        this.least = least;
        this.most = most;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Limit named(String code) {
        return Arrays.stream(values())
                .filter(limit -> limit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("There is no limit " + code + ". There are: "
                        + Arrays.stream(values()).map(Limit::code).collect(Collectors.joining(", ")) + "."));
    }

    void refuseUnlessSound(int value) {
        if (value < least || value > most)
            throw new Refusal.Invalid("%s is from %d to %d.".formatted(code(), least, most));
    }
}
