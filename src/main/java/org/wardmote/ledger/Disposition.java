package org.wardmote.ledger;

import java.util.Locale;

/// How it ended. None can be blank.
public enum Disposition {
    ANSWERED,
    ACTED,
    REFERRED,
    MERGED,
    NO_ACTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Disposition of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
