package org.wardmote.messaging;

import java.time.Instant;
import org.wardmote.people.PersonId;

/// The next mail server, a push service or a gateway of texts has accepted it, or a named person has marked it
/// given. Published inside the transaction that records it, so that it is heard exactly when it is so.
public record Delivered(Item item, PersonId person, By by, Instant at) {

    public enum By {
        EMAIL,
        PUSH,
        TEXT,
        CALL,
        LETTER
    }
}
