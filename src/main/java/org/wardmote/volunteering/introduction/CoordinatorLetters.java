package org.wardmote.volunteering.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;
import org.wardmote.volunteering.introduction.Introduction.State;
import org.wardmote.volunteering.scheme.CoordinatorPath;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Stationery;

/// What the coordinator is told, and the officer who has to take something up. How to reach the neighbour stands in
/// no letter before the coordinator has said yes, and in none to an officer.
@Component
class CoordinatorLetters implements Wording {

    private final IntroductionRows rows;
    private final Schemes schemes;
    private final Stationery stationery;
    private final Frame.Words words;

    CoordinatorLetters(IntroductionRows rows, Schemes schemes, Stationery stationery, Frame.Words words) {
        this.rows = rows;
        this.schemes = schemes;
        this.stationery = stationery;
        this.words = words;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(Told.COORDINATOR) || item.kind().equals(Told.OFFICER);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return rows.findStep(item.id())
                .flatMap(step -> rows.find(step.introduction())
                        .filter(it -> !it.state().isOver())
                        .flatMap(it -> item.kind().equals(Told.OFFICER) ? officer(it) : coordinator(it, to)));
    }

    /// As it stands when it leaves: whoever said yes meanwhile is not asked again.
    private Optional<Letter> coordinator(Introduction it, PersonId to) {
        var scheme = schemes.get(it.scheme());
        if (!to.equals(scheme.coordinator()) || it.state() == State.TAKEN_UP) return Optional.empty();
        var isAgreed = it.state() == State.AGREED;
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                words.say(isAgreed ? "touch.coordinator.agreed" : "touch.coordinator.asked", scheme.title())));
        var quoted = isAgreed ? it.details() : it.words();
        if (quoted != null && !quoted.isBlank()) blocks.add(new Block.Quotation(quoted));
        blocks.add(new Block.Link(
                words.say(isAgreed ? "touch.coordinator.link.agreed" : "touch.coordinator.link.asked"),
                CoordinatorPath.of(scheme)));
        return Optional.of(stationery.letter(
                scheme,
                words.say("touch.coordinator.subject", scheme.title()),
                blocks,
                words.say("touch.coordinator.why", scheme.title())));
    }

    private Optional<Letter> officer(Introduction it) {
        var scheme = schemes.get(it.scheme());
        return Optional.of(stationery.letter(
                scheme,
                words.say("touch.officer.subject", scheme.title()),
                List.of(
                        new Block.Paragraph(words.say("touch.officer.what", scheme.title())),
                        new Block.Link(words.say("touch.officer.link"), "/desk/watch/" + scheme.reference())),
                words.say("touch.officer.why", scheme.title())));
    }
}
