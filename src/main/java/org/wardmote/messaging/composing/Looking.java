package org.wardmote.messaging.composing;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.dispatch.Galleys;
import org.wardmote.messaging.dispatch.Reasons;
import org.wardmote.messaging.post.Circular.Recipient;
import org.wardmote.messaging.post.Circulars;
import org.wardmote.messaging.post.Outgoing;
import org.wardmote.messaging.post.Paper;
import org.wardmote.messaging.post.Sheet;
import org.wardmote.messaging.push.Notice;
import org.wardmote.messaging.push.PushForm;
import org.wardmote.messaging.text.TextForm;

/// Makes what somebody would get who follows the first of its areas, as it is made for everybody.
@Component
class Looking {

    /// Nobody.
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String READER = "reader@example.org";
    /// As long as a key is.
    private static final int KEY = 22;

    private static final String PREFERENCES = "/subscriptions/0";

    private final Announced announced;
    private final Galleys galleys;
    private final Reasons reasons;
    private final Circulars circulars;
    private final Paper paper;
    private final TextForm texts;
    private final PushForm pushes;
    private final Areas areas;

    Looking(
            Announced announced,
            Galleys galleys,
            Reasons reasons,
            Circulars circulars,
            Paper paper,
            TextForm texts,
            PushForm pushes,
            Areas areas) {
        this.announced = announced;
        this.galleys = galleys;
        this.reasons = reasons;
        this.circulars = circulars;
        this.paper = paper;
        this.texts = texts;
        this.pushes = pushes;
        this.areas = areas;
    }

    Announced.Text text(Announcement one, Locale language) {
        return announced.text(one.id(), language);
    }

    Outgoing mail(Announcement one, Locale language) {
        var reader = new Recipient(READER, NOBODY, NOBODY, why(one), PREFERENCES, PREFERENCES + "/stop");
        return circulars.set(letter(one, language)).copy(reader);
    }

    String texted(Announcement one, Locale language) {
        return texts.of(brief(one, language), MessageClass.NOTICE);
    }

    Notice pushed(Announcement one, Locale language) {
        return pushes.of(brief(one, language), one.reference().toString(), null);
    }

    private Letter brief(Announcement one, Locale language) {
        var letter = letter(one, language);
        return letter.with(galleys.brief(announced.get(one.id()), letter, PREFERENCES + "?key=" + "x".repeat(KEY)));
    }

    Sheet paper(Announcement one, Locale language) {
        return paper.lay(letter(one, language), null, false);
    }

    private Letter letter(Announcement one, Locale language) {
        return galleys.letter(announced.get(one.id()), language, why(one));
    }

    private String why(Announcement one) {
        var first = one.content().areas().stream()
                .map(area -> areas.get(area).name())
                .sorted()
                .limit(1)
                .toList();
        return reasons.say(one.content().topic(), first);
    }
}
