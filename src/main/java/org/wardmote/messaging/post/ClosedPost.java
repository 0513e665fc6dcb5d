package org.wardmote.messaging.post;

/// Nobody takes mail here yet.
final class ClosedPost implements Post {

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Outcome send(Outgoing mail) {
        return new Outcome.Trouble("no mail server is named");
    }
}
