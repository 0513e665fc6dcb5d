package org.wardmote.ledger;

import java.util.Locale;

/// Which law the record is held under; it never changes silently.
public enum Regime {
    GENERAL,
    LAW_ENFORCEMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Regime of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
