package org.wardmote.volunteering.scheme;

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

/// What whoever asked for a scheme is told of each step, and what officers are told when one is late.
@Component
class StepLetters implements Wording {

    private final SchemeRows rows;
    private final StepWords steps;
    private final Stationery stationery;
    private final Frame.Words words;

    StepLetters(SchemeRows rows, StepWords steps, Stationery stationery, Frame.Words words) {
        this.rows = rows;
        this.steps = steps;
        this.stationery = stationery;
        this.words = words;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(Requests.KIND) || item.kind().equals(Warnings.OVERDUE);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return rows.findStep(item.id())
                .flatMap(step -> rows.find(step.scheme())
                        .map(scheme -> item.kind().equals(Requests.KIND) ? told(step, scheme) : late(step, scheme)));
    }

    private Letter told(Step step, Scheme scheme) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.say("watch.letter.about", scheme.title())));
        blocks.add(new Block.Paragraph(steps.what(step, words)));
        if (step.note() != null) blocks.add(new Block.Quotation(step.note()));
        var next = steps.next(step, words);
        if (next != null) blocks.add(new Block.Paragraph(next));
        blocks.add(new Block.Link(words.say("watch.letter.link"), stationery.path(scheme)));
        return stationery.letter(scheme, words.say("watch.letter.subject"), blocks, words.say("watch.letter.why"));
    }

    private Letter late(Step step, Scheme scheme) {
        return stationery.letter(
                scheme,
                words.say("watch.late.subject"),
                List.of(
                        new Block.Paragraph(words.say(
                                "watch.late.what",
                                words.say("watch.stage." + step.stage().code()))),
                        new Block.Link(words.say("watch.late.link"), "/desk/watch/" + scheme.reference())),
                words.say("watch.late.why"));
    }
}
