package org.wardmote.ledger;

import java.util.Locale;

/// Where something goes that must not wait here.
public enum PassedTo {
    EMERGENCY,
    CRIME_RECORD,
    COMPLAINT,
    SAFEGUARDING,
    INTELLIGENCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PassedTo of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
