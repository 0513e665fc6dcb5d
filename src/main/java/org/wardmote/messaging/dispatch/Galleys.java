package org.wardmote.messaging.dispatch;

import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.announcement.Occurred;
import org.wardmote.messaging.post.Circular;
import org.wardmote.messaging.post.Circulars;

/// Lays announcements out. To what was written it adds that it puts an earlier message right, and where it stands
/// for good, so that everybody can see that it is genuine.
@Component
public class Galleys {

    private final Announced announced;
    private final Circulars circulars;
    private final Frame.Words words;

    Galleys(Announced announced, Circulars circulars, Frame.Words words) {
        this.announced = announced;
        this.circulars = circulars;
        this.words = words;
    }

    Galley of(long announcement) {
        var one = announced.get(announcement);
        return new Galley(one.topic(), language -> set(one, language));
    }

    private Circular set(Announced.One one, Locale language) {
        return circulars.set(letter(one, language, ""));
    }

    /// With the weekday: it is read on another day.
    private String span(Occurred occurred) {
        return new TimeWords(words, occurred.from()).span(occurred.from(), occurred.until());
    }

    /// For a text message: what was written for it, else the subject, and where the rest stands.
    ///
    /// @param change where they change or stop what they get
    public Letter.Brief brief(Announced.One one, Letter letter, String change) {
        var said = announced.brief(one.id(), letter.language()).orElse(letter.subject());
        var subject = one.corrects().isPresent() ? words.say("text.corrects", said) : said;
        return new Letter.Brief(subject, "/alerts/" + one.reference(), change);
    }

    public Letter letter(Announced.One one, Locale language, String why) {
        var text = announced.text(one.id(), language);
        var blocks = new ArrayList<Block>();
        if (one.corrects().isPresent()) blocks.add(new Block.Paragraph(words.say("mail.circular.corrects")));
        var occurred = one.occurred();
        if (occurred != null) blocks.add(new Block.Paragraph(words.say("mail.circular.happened", span(occurred))));
        blocks.addAll(text.blocks());
        if (one.confided()) {
            blocks.add(new Block.Paragraph(words.say("mail.circular.confided")));
            blocks.add(new Block.Link(words.say("mail.circular.answer"), "/alerts/" + one.reference() + "/reply"));
        }
        blocks.add(new Block.Link(words.say("mail.circular.online"), "/alerts/" + one.reference()));
        return new Letter(text.subject(), one.sender(), blocks, why, text.language());
    }
}
