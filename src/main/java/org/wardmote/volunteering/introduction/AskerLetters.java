package org.wardmote.volunteering.introduction;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Stationery;

/// What the neighbour is told: once the coordinator has said yes, how to reach them.
@Component
class AskerLetters implements Wording {

    private final IntroductionRows rows;
    private final Schemes schemes;
    private final Stationery stationery;
    private final Frame.Words words;

    AskerLetters(IntroductionRows rows, Schemes schemes, Stationery stationery, Frame.Words words) {
        this.rows = rows;
        this.schemes = schemes;
        this.stationery = stationery;
        this.words = words;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(Told.ASKER);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return rows.findStep(item.id())
                .flatMap(step -> rows.find(step.introduction())
                        .filter(it -> isStillSo(step, it))
                        .map(it -> letter(step, it)));
    }

    /// Nobody gets details that were erased meanwhile, or that hold no longer.
    private static boolean isStillSo(Happened step, Introduction it) {
        return !step.kind().equals("agreed") || it.coordinatorDetails() != null;
    }

    private Letter letter(Happened step, Introduction it) {
        var scheme = schemes.get(it.scheme());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.say("touch.asker." + step.kind(), scheme.title())));
        if (step.kind().equals("agreed")) blocks.add(new Block.Quotation(String.valueOf(it.coordinatorDetails())));
        if (step.note() != null) blocks.add(new Block.Quotation(step.note()));
        blocks.add(new Block.Link(words.say("touch.asker.link"), stationery.path(scheme)));
        return stationery.letter(
                scheme,
                words.say("touch.asker.subject", scheme.title()),
                blocks,
                words.say("touch.asker.why", scheme.title()));
    }
}
