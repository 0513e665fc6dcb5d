package org.wardmote.volunteering.asking;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.people.Viewer;

@Component
class AskPages {

    private final Frames frames;
    private final Organisations organisations;
    private final RandomGenerator random;
    private final Frame.Words words;

    AskPages(Frames frames, Organisations organisations, RandomGenerator random, Frame.Words words) {
        this.frames = frames;
        this.organisations = organisations;
        this.random = random;
        this.words = words;
    }

    AskPage blank(Aim aim, Viewer viewer) {
        var token = new UUID(random.nextLong(), random.nextLong()).toString();
        return page(aim, AskForm.blank(token), Faults.NONE, viewer);
    }

    AskPage page(Aim aim, AskForm form, Faults faults, Viewer viewer) {
        var key = "watch.ask." + aim.kind().word() + (faults.isEmpty() ? ".title" : ".title.wrong");
        var frame = frames.personal(
                "/areas",
                List.of(
                        new Crumb(aim.area().name(), aim.area().path()),
                        new Crumb(words.say("watch.crumb"), aim.back())),
                key,
                aim.title());
        return new AskPage(
                frame, aim, form, faults, organisations.get(aim.area().force()).name(), viewer.isSignedIn());
    }
}
