package org.wardmote.ledger.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Reference;

@Component
class KnownDeskFrames implements DeskFrames {

    private static final String SECTION = "/desk";
    private static final String DUE = "/desk/contributions";

    private final Frames frames;
    private final Frame.Words words;

    KnownDeskFrames(Frames frames, Frame.Words words) {
        this.frames = frames;
        this.words = words;
    }

    @Override
    public Frame page(String titleKey, Object... args) {
        return frames.personal(SECTION, List.of(desk(), here(titleKey, args)), titleKey, args);
    }

    @Override
    public Frame contribution(Reference reference) {
        var crumbs = List.of(desk(), due(), new Crumb(reference.toString(), null));
        return frames.personal(SECTION, crumbs, "desk.case.title", reference.toString());
    }

    @Override
    public Frame act(Reference reference, String titleKey) {
        var one = new Crumb(reference.toString(), DUE + "/" + reference);
        return frames.personal(SECTION, List.of(desk(), due(), one, here(titleKey)), titleKey);
    }

    private Crumb desk() {
        return new Crumb(words.say("desk.crumb"), SECTION);
    }

    private Crumb due() {
        return new Crumb(words.say("desk.due.title"), DUE);
    }

    private Crumb here(String titleKey, Object... args) {
        return new Crumb(words.say(titleKey, args), null);
    }
}
