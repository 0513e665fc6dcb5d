package org.wardmote.messaging.post;

/// What kind of installation this is, as far as mail goes.
public interface Installation {

    /// Nobody answers here: mails say so, and can be read at `/outbox` where no server was named.
    boolean isDemonstration();

    /// The outbox takes the mail.
    boolean keepsAnOutbox();

    /// How many mails may be on their way at the same time.
    int connections();

    /// How many mails to many this node may send to one mail domain within a minute; 0: as many as there are.
    int perDomainAMinute();
}
