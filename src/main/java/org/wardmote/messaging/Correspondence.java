package org.wardmote.messaging;

import org.wardmote.people.PersonId;

/// Tells one person one thing. Called inside the transaction that makes it true: what is staged is sent if and only
/// if that commits, and once.
public interface Correspondence {

    /// The same item is staged for the same person once, however often this is called.
    void stage(PersonId person, MessageClass kind, Item item);
}
