package org.wardmote.messaging.post;

/// The post of a demonstration: the outbox accepts everything, until real facts arrive.
final class KeptPost implements Post {

    private final Outbox outbox;
    private final Installation installation;

    KeptPost(Outbox outbox, Installation installation) {
        this.outbox = outbox;
        this.installation = installation;
    }

    @Override
    public boolean isOpen() {
        return installation.keepsAnOutbox();
    }

    @Override
    public Outcome send(Outgoing mail) {
        if (!isOpen()) return new Outcome.Trouble("no mail server is named");
        outbox.keep(mail);
        return new Outcome.Accepted("kept in the outbox of the demonstration");
    }
}
