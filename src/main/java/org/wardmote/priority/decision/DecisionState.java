package org.wardmote.priority.decision;

import java.util.Locale;

/// Where a decision stands towards the public.
public enum DecisionState {
    PROPOSED,
    PUBLISHED,
    WITHHELD,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DecisionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
