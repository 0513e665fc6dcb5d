package org.wardmote.volunteering.scheme;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;

/// What somebody is told who has been proposed as coordinator: with a private link at which they say yes or no.
@Component
class ProposedLetters implements Wording {

    private final SchemeRows rows;
    private final Stationery stationery;
    private final Frame.Words words;

    ProposedLetters(SchemeRows rows, Stationery stationery, Frame.Words words) {
        this.rows = rows;
        this.stationery = stationery;
        this.words = words;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(Coordinators.PROPOSED);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return rows.find(item.id())
                .filter(scheme -> to.equals(scheme.coordinator()))
                .map(this::letter);
    }

    private Letter letter(Scheme scheme) {
        var isAsked = scheme.agreedAt() == null;
        return stationery.letter(
                scheme,
                words.say("watch.proposed.subject", scheme.title()),
                List.of(
                        new Block.Paragraph(words.say(
                                isAsked ? "watch.proposed.asked" : "watch.proposed.agreed",
                                scheme.title(),
                                scheme.outline())),
                        new Block.Paragraph(words.say("watch.proposed.details")),
                        new Block.Link(
                                words.say(isAsked ? "watch.proposed.link.asked" : "watch.proposed.link"),
                                CoordinatorPath.of(scheme))),
                words.say("watch.proposed.why"));
    }
}
