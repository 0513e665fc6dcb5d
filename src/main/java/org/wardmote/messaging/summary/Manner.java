package org.wardmote.messaging.summary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a summary is laid out. Each is a file of its own.
public enum Manner {
    /// A4, in the size of a letter.
    STANDARD(""),
    /// For readers with low vision: 18 point, nothing in small type.
    LARGE("-large"),
    /// Short sentences, one to a line, in 16 point.
    EASY("-easy");

    private final String ending;

    Manner(String ending) {
        this.ending = ending;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Such as `summary-large.pdf`.
    public String file() {
        return "summary" + ending + ".pdf";
    }

    static Optional<Manner> find(String code) {
        return Arrays.stream(values())
                .filter(manner -> manner.code().equals(code))
                .findFirst();
    }
}
