package org.wardmote.messaging.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Ways.Way;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.people.contact.Route;

/// One way by which what is told to somebody leaves by itself.
interface Channel {

    Way way();

    /// False where nobody takes it yet.
    boolean isOpen();

    /// Until when it has to wait; empty: it may leave now.
    Optional<Instant> mustWait(Claimed one, Route route);

    Outcome send(Claimed one, Route route, Letter letter);
}
