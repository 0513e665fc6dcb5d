package org.wardmote.messaging.composing;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.post.Envelope;
import org.wardmote.messaging.post.Outgoing;
import org.wardmote.messaging.post.Paper;
import org.wardmote.messaging.post.Sheet;
import org.wardmote.messaging.post.Stationery;

/// Makes what somebody would get who follows the first of its areas.
@Component
class Looking {

    /// Nobody.
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String READER = "reader@example.org";

    private final Announced announced;
    private final Stationery stationery;
    private final Paper paper;
    private final Areas areas;
    private final Frame.Words words;

    Looking(Announced announced, Stationery stationery, Paper paper, Areas areas, Frame.Words words) {
        this.announced = announced;
        this.stationery = stationery;
        this.paper = paper;
        this.areas = areas;
        this.words = words;
    }

    Announced.Text text(Announcement one, Locale language) {
        return announced.text(one.id(), language);
    }

    Outgoing mail(Announcement one, Locale language) {
        return stationery.write(letter(one, language), new Envelope(READER, null, NOBODY, NOBODY, false));
    }

    Sheet paper(Announcement one, Locale language) {
        return paper.lay(letter(one, language), null, false);
    }

    private Letter letter(Announcement one, Locale language) {
        var text = text(one, language);
        return new Letter(text.subject(), one.sender(), text.blocks(), why(one), text.language(), null);
    }

    private String why(Announcement one) {
        var topic = words.say("announcement.topic." + one.content().topic().code());
        return one.content().areas().stream()
                .map(area -> areas.get(area).name())
                .sorted()
                .findFirst()
                .map(area -> words.say("announcement.why.area", area, topic))
                .orElseGet(() -> words.say("announcement.why.drawn", topic));
    }
}
