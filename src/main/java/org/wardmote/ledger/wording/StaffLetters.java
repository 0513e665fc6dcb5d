package org.wardmote.ledger.wording;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Letter;

/// What staff are written about their own work: nothing of what anybody said.
@Component
class StaffLetters {

    Letter warning(Matter it) {
        return warning(it, "ledger.letters.warned");
    }

    Letter nobodyHas(Matter it) {
        return warning(it, "ledger.letters.unassigned");
    }

    /// To those who see to it that somebody answers, and cannot read what has to be answered.
    Letter confided(Matter it) {
        return new Letter(
                it.words().say("ledger.letters.warned.subject", it.reference()),
                it.organisation(),
                List.of(
                        new Letter.Block.Paragraph(
                                it.words().say("ledger.letters.confided.due", it.reference(), it.due())),
                        new Letter.Block.Paragraph(it.words().say("ledger.letters.confided.then"))),
                it.words().say("ledger.letters.unassigned.why"),
                Locale.UK);
    }

    private Letter warning(Matter it, String key) {
        return new Letter(
                it.words().say("ledger.letters.warned.subject", it.reference()),
                it.organisation(),
                List.of(
                        new Letter.Block.Paragraph(it.words().say(key + ".due", it.reference(), it.due())),
                        new Letter.Block.Link(
                                it.words().say("ledger.letters.warned.link"), "/desk/contributions/" + it.reference())),
                it.words().say(key + ".why"),
                Locale.UK);
    }
}
