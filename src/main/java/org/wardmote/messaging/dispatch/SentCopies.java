package org.wardmote.messaging.dispatch;

import java.util.Optional;
import java.util.UUID;
import org.wardmote.people.PersonId;

/// What comes back to copies: replies, returned mail, the word STOP.
public interface SentCopies {

    /// By the token in the address that was answered, which cannot be guessed.
    Optional<Sent> find(UUID token);

    /// It has not arrived, and nothing more is sent to that address. Inside the caller's transaction.
    void cameBack(Sent one);

    /// It has not arrived, which says nothing about the address. Inside the caller's transaction.
    void hasNotArrived(Sent one, String answer);

    /// They want no more. Inside the caller's transaction.
    void stop(Sent one);

    record Sent(long announcement, int number, long subscriber, PersonId person) {}
}
