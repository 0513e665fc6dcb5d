package org.wardmote.priority;

import java.util.Locale;

/// How far what people said moved a decision.
public enum Effect {
    NONE,
    NOTED,
    INFLUENCED,
    CHANGED,
    DRIVEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Effect of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
