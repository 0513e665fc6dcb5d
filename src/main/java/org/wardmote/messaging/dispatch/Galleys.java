package org.wardmote.messaging.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.post.Circular;
import org.wardmote.messaging.post.Circular.Recipient;
import org.wardmote.messaging.post.Circulars;
import org.wardmote.messaging.post.Outgoing;

/// Lays announcements out. To what was written it adds that it puts an earlier message right, and where it stands
/// for good, so that everybody can see that it is genuine.
@Component
class Galleys implements Proofs {

    private static final String READER = "reader@wardmote.example";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Announced announced;
    private final Circulars circulars;
    private final Reasons reasons;
    private final Frame.Words words;

    Galleys(Announced announced, Circulars circulars, Reasons reasons, Frame.Words words) {
        this.announced = announced;
        this.circulars = circulars;
        this.reasons = reasons;
        this.words = words;
    }

    Galley of(long announcement) {
        var one = announced.get(announcement);
        return new Galley(one.topic(), language -> set(one, language));
    }

    @Override
    public Letter letter(long announcement, Locale language, String why) {
        return letter(announced.get(announcement), language, why);
    }

    @Override
    public Outgoing mail(long announcement, Locale language, String why) {
        return set(announced.get(announcement), language)
                .copy(new Recipient(READER, NOBODY, NOBODY, why, "/subscriptions/0", "/subscriptions/0/stop"));
    }

    @Override
    public String why(Topic topic, List<String> names) {
        return reasons.say(topic, names);
    }

    private Circular set(Announced.One one, Locale language) {
        return circulars.set(letter(one, language, ""));
    }

    private Letter letter(Announced.One one, Locale language, String why) {
        var text = announced.text(one.id(), language);
        var blocks = new ArrayList<Block>();
        if (one.corrects().isPresent()) blocks.add(new Block.Paragraph(words.say("mail.circular.corrects")));
        blocks.addAll(text.blocks());
        blocks.add(new Block.Link(words.say("mail.circular.online"), "/alerts/" + one.reference()));
        return new Letter(text.subject(), one.sender(), blocks, why, text.language());
    }
}
