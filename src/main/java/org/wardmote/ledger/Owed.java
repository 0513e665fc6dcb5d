package org.wardmote.ledger;

import java.util.Locale;

/// What is owed: an answer within the clock, or the outcome of an engagement that named its outcome date.
public enum Owed {
    REPLY,
    OUTCOME;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Owed of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
