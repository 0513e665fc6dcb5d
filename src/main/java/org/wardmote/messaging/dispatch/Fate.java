package org.wardmote.messaging.dispatch;

import java.time.Instant;

/// What became of one try to send a copy.
sealed interface Fate {

    /// From here on it is the mail server's.
    record Sent() implements Fate {}

    /// The other side says: not now.
    record Later(String answer) implements Fate {}

    /// Its domain has had as many as it takes for the moment.
    record Paced(Instant until) implements Fate {}

    /// It will not leave.
    ///
    /// @param isGone because nobody has this address
    record Failed(String answer, boolean isGone) implements Fate {}

    /// Something is wrong between us and our own mail server.
    record Trouble(String answer) implements Fate {}
}
