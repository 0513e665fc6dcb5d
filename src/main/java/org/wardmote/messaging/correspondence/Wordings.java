package org.wardmote.messaging.correspondence;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;

/// Asks whoever staged an item for its words.
@Component
class Wordings implements Worded {

    private final ObjectProvider<Wording> all;

    Wordings(ObjectProvider<Wording> all) {
        this.all = all;
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        List<Wording> mine = all.stream().filter(one -> one.words(item)).toList();
        if (mine.size() != 1)
            throw new IllegalStateException(mine.size() + " modules word items of the kind " + item.kind());
        return mine.getFirst().word(item, to);
    }
}
