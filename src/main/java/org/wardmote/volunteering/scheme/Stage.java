package org.wardmote.volunteering.scheme;

import java.util.Locale;

/// Where a watch scheme stands. Each stage but the last two has a clock.
public enum Stage {
    ASKED,
    OFFICER_NAMED,
    NEIGHBOURS_FOUND,
    COORDINATOR_PROPOSED,
    CHECKED,
    LIVE,
    DORMANT,
    RESTART_ASKED,
    CLOSED,
    DECLINED;

    /// Nothing is to be done about it any more.
    public boolean isOver() {
        return this == CLOSED || this == DECLINED;
    }

    /// Somebody asked and nobody has it in hand.
    public boolean waitsForOfficer() {
        return this == ASKED || this == RESTART_ASKED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
