package org.wardmote.messaging.text;

import org.wardmote.messaging.post.Post.Outcome;

/// Nobody takes texts here, and nobody is offered any.
final class ClosedTexts implements Texts {

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public boolean areAnswered() {
        return false;
    }

    @Override
    public Outcome send(OutgoingText text) {
        return new Outcome.Trouble("no gateway is named");
    }
}
