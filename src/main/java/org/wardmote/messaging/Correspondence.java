package org.wardmote.messaging;

import java.util.Collection;
import org.wardmote.people.PersonId;

/// Tells one person one thing. Called inside the transaction that makes it true: what is staged is sent if and only
/// if that commits, and once.
public interface Correspondence {

    /// The same item is staged for the same person once, however often this is called.
    void stage(PersonId person, MessageClass kind, Item item);

    /// The same thing to many. Half a million take seconds; they are sent after whatever was written to one alone.
    void stage(Collection<PersonId> persons, MessageClass kind, Item item);

    /// It must not be sent to them after all. What a mail server has already cannot be called back.
    void withdraw(PersonId person, Item item);
}
