package org.wardmote.people.trail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;

/// Frames whose trail begins at somebody's own page or at the desk and ends with the page itself.
@Component
public class Trails {

    /// A page that lies between.
    public record Above(String titleKey, String href) {}

    private final Frames frames;
    private final Frame.Words words;

    Trails(Frames frames, Frame.Words words) {
        this.frames = frames;
        this.words = words;
    }

    public Frame my(String titleKey) {
        return frame(new Above("my.title", "/my"), List.of(), titleKey);
    }

    public Frame my(Above above, String titleKey) {
        return frame(new Above("my.title", "/my"), List.of(above), titleKey);
    }

    public Frame desk(String titleKey) {
        return frame(new Above("desk.title", "/desk"), List.of(), titleKey);
    }

    public Frame desk(Above above, String titleKey, Object... args) {
        return frame(new Above("desk.title", "/desk"), List.of(above), titleKey, args);
    }

    private Frame frame(Above start, List<Above> between, String titleKey, Object... args) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(crumb(start));
        between.stream().map(this::crumb).forEach(crumbs::add);
        crumbs.add(new Crumb(words.say(titleKey, args), null));
        return frames.personal(start.href(), crumbs, titleKey, args);
    }

    private Crumb crumb(Above page) {
        return new Crumb(words.say(page.titleKey()), page.href());
    }
}
