package org.wardmote.messaging.audience;

/// An announcement for somebody who has no e-mail: told by whoever rings or prints, as any other item.
public final class Announcement {

    public static final String KIND = "messaging.announcement";

    /// To a coordinator: there is one for whom it is passed on. The item's number is the announcement's.
    public static final String TO_PASS_ON = "messaging.to-pass-on";

    private Announcement() {}
}
