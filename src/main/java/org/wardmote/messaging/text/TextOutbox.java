package org.wardmote.messaging.text;

/// Keeps texts to be read instead of sending them.
public interface TextOutbox {

    /// The same text again is kept once.
    void keep(OutgoingText text, int parts);
}
