package org.wardmote.messaging.correspondence;

import java.util.Optional;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.people.PersonId;

/// The words of an item of any kind.
public interface Worded {

    /// Empty where there is nothing to say any more.
    Optional<Letter> word(Item item, PersonId to);
}
