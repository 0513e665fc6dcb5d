package org.wardmote.messaging.post;

/// The post of a demonstration: the outbox accepts everything.
final class KeptPost implements Post {

    private final Outbox outbox;

    KeptPost(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Outcome send(Outgoing mail) {
        outbox.keep(mail);
        return new Outcome.Accepted("kept in the outbox of the demonstration");
    }
}
