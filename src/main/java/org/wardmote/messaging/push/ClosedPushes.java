package org.wardmote.messaging.push;

import java.util.Optional;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.people.contact.Browser;

/// Nothing is sent to browsers from here, and nobody is offered it.
final class ClosedPushes implements Pushes {

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public Optional<Browser> read(String given) {
        return Optional.empty();
    }

    @Override
    public Outcome send(OutgoingPush push) {
        return new Outcome.Trouble("messages in browsers are not offered here");
    }
}
