package org.wardmote.messaging.wish;

import java.util.Locale;

/// How they are told.
public enum Way {
    EMAIL,
    /// In a browser.
    PUSH,
    TEXT,
    LETTER,
    CALL,
    /// At their door.
    VISIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
