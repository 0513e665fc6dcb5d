package org.wardmote.messaging.text;

import org.wardmote.messaging.post.Installation;
import org.wardmote.messaging.post.Post.Outcome;

/// The gateway of a demonstration: the outbox takes every text, and lets one answer it as the phone would.
final class KeptTexts implements Texts {

    private final TextOutbox outbox;
    private final Installation installation;

    KeptTexts(TextOutbox outbox, Installation installation) {
        this.outbox = outbox;
        this.installation = installation;
    }

    @Override
    public boolean isOpen() {
        return installation.keepsAnOutbox();
    }

    @Override
    public boolean areAnswered() {
        return true;
    }

    @Override
    public Outcome send(OutgoingText text) {
        if (!isOpen()) return new Outcome.Trouble("no gateway is named");
        outbox.keep(text, Segments.of(text.text()).parts());
        return new Outcome.Accepted("kept in the outbox of the demonstration");
    }
}
