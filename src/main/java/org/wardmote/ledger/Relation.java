package org.wardmote.ledger;

import java.util.Locale;

/// For whom somebody speaks.
public enum Relation {
    SELF,
    GROUP,
    FOR_ANOTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Relation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
