package org.wardmote.messaging.subscription;

import java.util.Optional;

/// The private addresses of a subscriber, made under the key of this database, so that none is stored and none can
/// be guessed. Paths from the root.
public interface Links {

    /// Where they see and change what they get.
    String preferences(Holder holder);

    /// Where one press stops everything. A POST there stops at once (RFC 8058); a GET shows the button.
    String stop(Holder holder);

    /// Whom a key belongs to; empty where it is forged or of an earlier turn.
    Optional<Holder> find(long subscriber, String key);

    /// @param turn of the subscriber's links, see `messaging.subscriber.turn`
    record Holder(long subscriber, int turn) {}
}
