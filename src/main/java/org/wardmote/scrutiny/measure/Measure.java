package org.wardmote.scrutiny.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The catalogue of what is measured. Its words are messages: `scoreboard.measure.{code}` is the name,
/// `scoreboard.measure.{code}.definition` what is counted and when, in sentences.
public enum Measure {
    RECEIVED,
    IN_TIME,
    MISSED,
    ANSWERED,
    MEDIAN(false),
    NINETIETH(false),
    OVERDUE,
    REOPENED,
    PASSED_ON,
    UNREACHED,
    SHARED,
    PEOPLE(false);

    private final boolean counted;

    Measure() {
        this(true);
    }

    Measure(boolean counted) {
        this.counted = counted;
    }

    /// It counts contributions, so those counted can be listed.
    public boolean isCounted() {
        return counted;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Measure> find(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code().equals(code))
                .findFirst();
    }
}
