package org.wardmote.priority.finding;

import java.util.Locale;

/// Where a finding stands.
public enum FindingState {
    GATHERING,
    ROUTED,
    ACKNOWLEDGED,
    DECIDED,
    CLOSED,
    WITHDRAWN;

    /// It can still gather what people say.
    public boolean isOpen() {
        return this == GATHERING || this == ROUTED || this == ACKNOWLEDGED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FindingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
