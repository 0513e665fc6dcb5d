package org.wardmote.messaging.post;

/// Keeps mails to be read instead of sending them.
public interface Outbox {

    /// The same message again is kept once.
    void keep(Outgoing mail);
}
