package org.wardmote.bench.ledger;

import java.util.Optional;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;

/// Has nothing to say of the outcome that is told to many: what is measured is the staging.
final class Unsaid implements Wording {

    @Override
    public boolean words(Item item) {
        return item.equals(TellingMany.OUTCOME);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return Optional.empty();
    }
}
