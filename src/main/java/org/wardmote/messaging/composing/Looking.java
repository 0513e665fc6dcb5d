package org.wardmote.messaging.composing;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.dispatch.Proofs;
import org.wardmote.messaging.post.Outgoing;
import org.wardmote.messaging.post.Paper;
import org.wardmote.messaging.post.Sheet;

/// Makes what somebody would get who follows the first of its areas.
@Component
class Looking {

    private final Announced announced;
    private final Proofs proofs;
    private final Paper paper;
    private final Areas areas;
    private final Frame.Words words;

    Looking(Announced announced, Proofs proofs, Paper paper, Areas areas, Frame.Words words) {
        this.announced = announced;
        this.proofs = proofs;
        this.paper = paper;
        this.areas = areas;
        this.words = words;
    }

    Announced.Text text(Announcement one, Locale language) {
        return announced.text(one.id(), language);
    }

    Outgoing mail(Announcement one, Locale language) {
        return proofs.mail(one.id(), language, why(one));
    }

    Sheet paper(Announcement one, Locale language) {
        return paper.lay(proofs.letter(one.id(), language, why(one)), null, false);
    }

    private String why(Announcement one) {
        var name = one.content().areas().stream()
                .map(area -> areas.get(area).name())
                .sorted()
                .findFirst()
                .orElseGet(() -> words.say("audience.outline"));
        return proofs.why(one.content().topic(), List.of(name));
    }
}
