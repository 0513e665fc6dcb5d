package org.wardmote.volunteering.desk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.TimeWords;

/// Frames of this module's desk pages, each with the way to it.
@Component
class DeskFrames {

    static final String LIST = "/desk/watch";

    private final Frames frames;
    private final Frame.Words words;
    private final Clock clock;

    DeskFrames(Frames frames, Frame.Words words, Clock clock) {
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    /// @param above what lies between the desk's front page and this one
    Frame page(List<Crumb> above, String titleKey, Object... args) {
        var desk = new Crumb(words.say("desk.crumb"), "/desk");
        var here = new Crumb(words.say(titleKey, args), null);
        var crumbs = Stream.of(List.of(desk), above, List.of(here))
                .flatMap(List::stream)
                .toList();
        return frames.personal("/desk", crumbs, titleKey, args);
    }

    Crumb list() {
        return new Crumb(words.say("watch.desk.title"), LIST);
    }

    Frame.Words words() {
        return words;
    }

    TimeWords times() {
        return new TimeWords(words, clock.instant());
    }

    static String written(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
