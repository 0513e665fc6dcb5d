package org.wardmote.messaging.announcement;

import java.util.Locale;

/// What sort of announcement it is, and the rules that come with it.
public enum AnnouncementClass {
    /// Life is at risk. Leaves at once and by night, ignores budgets, overtakes everything.
    EMERGENCY(0),
    /// Something is happening nearby.
    INCIDENT(3),
    /// Witnesses or help are asked for.
    APPEAL(4),
    /// What came of what people said.
    ANSWER(4),
    NEWSLETTER(6),
    CONSULTATION(5),
    VOLUNTEER(5);

    private final int urgency;

    AnnouncementClass(int urgency) {
        this.urgency = urgency;
    }

    /// Small numbers first.
    public int urgency() {
        return urgency;
    }

    /// Goes by night, over any budget and never into a digest.
    public boolean passesLimits() {
        return this == EMERGENCY;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AnnouncementClass of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
