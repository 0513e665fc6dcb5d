package org.wardmote.messaging.post;

/// Whoever takes messages of one sort from us and brings them to people.
public interface Carrier<M> {

    /// False where nothing was set up to take them: they wait.
    boolean isOpen();

    /// Outside any transaction, since it may take a while.
    Post.Outcome send(M message);
}
