package org.wardmote.messaging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.people.PersonId;

/// Words notes, in which the number of each stands.
public final class TestWording implements Wording {

    public static final String KIND = "test.note";

    /// Of these there is nothing to say any more.
    public final Set<Long> erased = ConcurrentHashMap.newKeySet();

    /// Nobody would ring or print for these.
    public final Set<Long> withoutOffice = ConcurrentHashMap.newKeySet();

    @Override
    public boolean words(Item item) {
        return item.kind().equals(KIND);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        if (erased.contains(item.id())) return Optional.empty();
        return Optional.of(new Letter(
                "Note " + item.id(),
                "Abbey Green team, Metropolitan Police",
                List.of(
                        new Block.Paragraph("We looked at the <lamps> in Tannery Lane."),
                        new Block.Quotation("The lamps are out."),
                        new Block.Link("See what became of it", "/contributions/ABC?key=k" + item.id())),
                "You get this because you wrote to us.",
                Locale.UK,
                withoutOffice.contains(item.id()) ? null : new Office("metropolitan", null, null)));
    }
}
