package org.wardmote.messaging.announcement;

import java.util.Locale;

public enum AnnouncementState {
    /// Being written.
    DRAFT,
    /// Handed in: somebody who wrote nothing of it reads it.
    WAITING,
    /// Leaves at its time.
    APPROVED,
    LEAVING,
    LEFT,
    /// Stopped. Some may have it.
    RECALLED,
    /// Given up before anybody got it.
    DROPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AnnouncementState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean isWritten() {
        return this == DRAFT;
    }

    /// What has not wholly gone yet can be stopped.
    public boolean canBeRecalled() {
        return this == APPROVED || this == LEAVING || this == LEFT;
    }

    public boolean hasBegun() {
        return this == LEAVING || this == LEFT;
    }
}
