package org.wardmote.messaging.audience;

/// An announcement for somebody who has no e-mail: told by whoever rings or prints, as any other item.
public final class Announcement {

    public static final String KIND = "messaging.announcement";

    private Announcement() {}
}
