package org.wardmote.ledger.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which part of what is due somebody wants to see.
enum DueView {
    TEAM,
    MINE,
    TODAY,
    LATE,
    UNASSIGNED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DueView> find(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }
}
