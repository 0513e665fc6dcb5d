package org.wardmote.ledger.wording;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.became.PartOf;
import org.wardmote.messaging.Letter.Block;

/// How something stands that has been open for long: where it is, who has it, what it has become part of.
@Component
class ProgressLetters {

    private final PartOf parts;

    ProgressLetters(PartOf parts) {
        this.parts = parts;
    }

    LedgerLetters.Sheet letter(Matter it) {
        var blocks = new ArrayList<Block>();
        var state = "ledger.thread.state." + it.contribution().state().code() + ".text";
        blocks.add(new Block.Paragraph(it.words().say("ledger.letters.progress.open", it.team())));
        blocks.add(new Block.Paragraph(it.words().say(state)));
        var lines = parts.toldOf(it.contribution().id(), it.words()).stream()
                .map(Became.Line::text)
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(it.words().say("ledger.letters.progress.part")));
            blocks.add(new Block.Listing(lines));
        }
        blocks.add(new Block.Paragraph(it.words().say("ledger.letters.progress.only")));
        blocks.add(new Block.Link(it.words().say("ledger.letters.link"), it.path()));
        return new LedgerLetters.Sheet(it.words().say("ledger.letters.progress.subject", it.reference()), blocks);
    }
}
