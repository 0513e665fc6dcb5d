package org.wardmote.priority.priority;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Sayings;
import org.wardmote.priority.desk.Within;

/// The pages on which one small thing is done to a priority. The words of each are named after its verb.
@Component
public class PriorityActs {

    private final Worked worked;
    private final Within within;
    private final DeskFrames frames;
    private final Sayings sayings;

    PriorityActs(Worked worked, Within within, DeskFrames frames, Sayings sayings) {
        this.worked = worked;
        this.within = within;
        this.frames = frames;
        this.sayings = sayings;
    }

    /// For those who work on it; to others it is not there.
    public Standing get(String reference, Viewer viewer) {
        var it = worked.get(reference, viewer);
        if (!within.works(viewer, it.placed())) throw new NotFound();
        return it;
    }

    /// Does it and leads back to its page, which says so.
    public Supplier<Object> doing(Standing it, String verb, Runnable deed) {
        return () -> {
            deed.run();
            return new SeeOther(path(it) + "?done=" + verb);
        };
    }

    public ActPage page(Standing it, String verb, String path, Faults faults, List<Field> fields) {
        var key = "priority.act." + verb;
        var frame = frames.below(new Crumb(it.reference().toString(), path(it)), key + ".title");
        var saying = sayings.of(frame.words());
        return new ActPage(
                frame,
                saying.say("priority.act.caption", it.issue(), saying.place(it.placed())),
                saying.say(key + ".lede"),
                null,
                faults,
                path(it) + "/" + path,
                fields,
                saying.say(key + ".submit"),
                path(it));
    }

    public Frame.Words words() {
        return frames.page("priority.title").words();
    }

    public static String path(Standing it) {
        return "/desk/priorities/" + it.reference();
    }
}
