package org.wardmote.messaging;

import java.util.Optional;
import org.wardmote.people.PersonId;

/// Words items of its kinds when they leave. A module that stages items has one.
public interface Wording {

    boolean words(Item item);

    /// Empty when there is nothing to say any more: the words are erased, or the matter was withdrawn.
    Optional<Letter> word(Item item, PersonId to);
}
