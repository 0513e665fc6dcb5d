package org.wardmote.priority;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    /// What may follow. What was not agreed can be proposed for another round; what is closed stays closed.
    public Set<Stage> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(UNDERSTOOD);
            case UNDERSTOOD, NOT_AGREED -> EnumSet.of(PROPOSED);
            case PROPOSED -> EnumSet.of(NEGOTIATED);
            case NEGOTIATED -> EnumSet.of(AGREED, NOT_AGREED);
            case AGREED -> EnumSet.of(PLANNED);
            case PLANNED, RENEWED -> EnumSet.of(ACTING);
            case ACTING -> EnumSet.of(ASSESSED);
            case ASSESSED -> EnumSet.of(RENEWED, CLOSED);
            case CLOSED -> EnumSet.noneOf(Stage.class);
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
