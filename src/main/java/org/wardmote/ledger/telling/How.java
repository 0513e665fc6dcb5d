package org.wardmote.ledger.telling;

import java.util.Locale;

/// How telling somebody an outcome ended.
enum How {
    DELIVERED,
    LEFT,
    REFUSED,
    UNREACHABLE,
    ERASED,
    WITHHELD;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static How of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
