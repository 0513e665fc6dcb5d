package org.wardmote.priority.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;

@Component
class KnownDeskFrames implements DeskFrames {

    private static final String SECTION = "/desk";

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
    public Frame below(Crumb above, String titleKey, Object... args) {
        return frames.personal(SECTION, List.of(desk(), above, here(titleKey, args)), titleKey, args);
    }

    private Crumb desk() {
        return new Crumb(words.say("desk.crumb"), SECTION);
    }

    private Crumb here(String titleKey, Object... args) {
        return new Crumb(words.say(titleKey, args), null);
    }
}
