package org.wardmote.ledger.wording;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;

/// What staff are written about their own work: nothing of what anybody said.
@Component
class StaffLetters {

    private final Frame.Words words;

    StaffLetters(Frame.Words words) {
        this.words = words;
    }

    Letter warning(Matter it) {
        return new Letter(
                words.say("ledger.letters.warned.subject", it.reference()),
                it.organisation(),
                List.of(
                        new Letter.Block.Paragraph(words.say("ledger.letters.warned.due", it.reference(), it.due())),
                        new Letter.Block.Link(
                                words.say("ledger.letters.warned.link"), "/desk/contributions/" + it.reference())),
                words.say("ledger.letters.warned.why"),
                Locale.UK);
    }
}
