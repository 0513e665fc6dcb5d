package org.wardmote.priority.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Wording;
import org.wardmote.people.Naming;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;

/// What whoever contributed is told of a decision: what people said, what was decided and why, how far it was moved
/// by what they said, and where to read more. The same for all, since it knows none of them.
@Component
class DecisionLetters implements Wording {

    private final DecisionRows decisions;
    private final VersionRows versions;
    private final Frame.Words words;
    private final Naming naming;

    DecisionLetters(
            DecisionRows decisions,
            VersionRows versions,
            Frame.Words words,
            Areas areas,
            Organisations organisations,
            People people) {
        this.decisions = decisions;
        this.versions = versions;
        this.words = words;
        this.naming = new Naming(words, areas, organisations, people);
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(Outcomes.DECISION);
    }

    /// Where a correction took its place meanwhile, that is told instead.
    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return versions.find(item.id())
                .filter(version -> version.state() == Version.State.HOLDS)
                .map(version ->
                        letter(decisions.list(List.of(version.decision())).getFirst(), version));
    }

    private Letter letter(Decision decision, Version version) {
        var placed = decision.placed();
        var organisation = naming.organisation(placed.organisation());
        var place = naming.place(placed.organisation(), placed.borough(), placed.area());
        return new Letter(
                words.say(version.number() == 1 ? "decision.letter.subject" : "decision.letter.corrected", place),
                organisation,
                decision.withholding() == null ? open(decision, version.content()) : withheld(decision.withholding()),
                words.say("decision.letter.why", organisation),
                Locale.UK,
                new Office(placed.organisation(), placed.borough(), placed.area()));
    }

    private List<Block> open(Decision decision, Content content) {
        var blocks = new ArrayList<Block>();
        if (content.correction() != null)
            blocks.add(new Block.Paragraph(words.say("decision.letter.correction", content.correction())));
        section(blocks, "decision.letter.said", content.said());
        section(blocks, "decision.letter.did", content.did());
        section(blocks, "decision.letter.because", content.reason());
        blocks.add(new Block.Paragraph(
                words.say("decision.effect." + content.effect().code() + ".sentence")));
        blocks.add(new Block.Paragraph(words.say("decision.letter.by", content.post())));
        blocks.add(new Block.Paragraph(words.say("decision.letter.looked-at", date(content.lookedAtOn()))));
        blocks.add(new Block.Link(words.say("decision.letter.link"), "/answers/" + decision.reference()));
        return blocks;
    }

    private void section(List<Block> blocks, String key, String text) {
        blocks.add(new Block.Heading(words.say(key)));
        blocks.add(new Block.Paragraph(text));
    }

    private List<Block> withheld(Decision.Withholding withholding) {
        return List.of(
                new Block.Paragraph(words.say("decision.letter.withheld")),
                new Block.Paragraph(words.say("decision.withheld." + withholding.kind() + ".sentence")),
                new Block.Paragraph(words.say("decision.letter.review", date(withholding.reviewOn()))));
    }

    private String date(LocalDate day) {
        return new TimeWords(words, Instant.EPOCH).date(day);
    }
}
