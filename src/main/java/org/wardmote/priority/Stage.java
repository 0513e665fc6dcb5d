package org.wardmote.priority;

import java.util.Locale;

/// Where a priority stands, from a concern that somebody raised to its end.
public enum Stage {
    RAISED,
    UNDERSTOOD,
    PROPOSED,
    NEGOTIATED,
    AGREED,
    NOT_AGREED,
    PLANNED,
    ACTING,
    ASSESSED,
    RENEWED,
    CLOSED;

    /// It has been promised to the public and is not over.
    public boolean isLive() {
        return switch (this) {
            case AGREED, PLANNED, ACTING, ASSESSED, RENEWED -> true;
            default -> false;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
