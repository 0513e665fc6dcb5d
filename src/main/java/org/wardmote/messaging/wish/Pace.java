package org.wardmote.messaging.wish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How often.
public enum Pace {
    AT_ONCE,
    DAILY,
    WEEKLY,
    MONTHLY;

    /// As it is stored: `at-once`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Pace> find(String code) {
        return Arrays.stream(values()).filter(pace -> pace.code().equals(code)).findFirst();
    }
}
