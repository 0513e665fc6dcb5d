package org.wardmote.priority.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;
import org.wardmote.priority.FindingId;

/// What staff are written about findings: that one has come to them, or that nobody acknowledged one. Nothing of
/// what anybody said.
@Component
class FindingLetters implements Wording {

    private final FindingRows findings;
    private final Organisations organisations;
    private final Frame.Words words;

    FindingLetters(FindingRows findings, Organisations organisations, Frame.Words words) {
        this.findings = findings;
        this.organisations = organisations;
        this.words = words;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(FindingNotices.ROUTED) || item.kind().equals(FindingNotices.ESCALATED);
    }

    /// Where it has been acknowledged meanwhile there is nothing more to say.
    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        var key = item.kind().equals(FindingNotices.ROUTED) ? "finding.letter.routed." : "finding.letter.escalated.";
        return findings.list(List.of(new FindingId(item.id()))).stream()
                .filter(finding -> finding.state() == FindingState.ROUTED)
                .findFirst()
                .map(finding -> letter(finding, key));
    }

    private Letter letter(Finding finding, String key) {
        var reference = finding.reference().toString();
        return new Letter(
                words.say(key + "subject", reference),
                organisations.get(finding.placed().organisation()).name(),
                List.of(
                        new Letter.Block.Paragraph(words.say(key + "text", reference)),
                        new Letter.Block.Link(words.say("finding.letter.link"), "/desk/findings/" + reference)),
                words.say(key + "why"),
                Locale.UK);
    }
}
