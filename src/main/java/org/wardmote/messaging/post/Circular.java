package org.wardmote.messaging.post;

import java.util.UUID;

/// One letter to many, laid out: a copy differs from the next only in a few places.
public interface Circular {

    Outgoing copy(Recipient to);

    /// @param to an e-mail address
    /// @param message becomes the Message-ID
    /// @param reply the token in the address to which they reply and to which bounces come
    /// @param why one sentence: why this person gets it
    /// @param preferences where they change what they get, a path from the root; `stop` where one press ends all
    record Recipient(String to, UUID message, UUID reply, String why, String preferences, String stop) {}
}
