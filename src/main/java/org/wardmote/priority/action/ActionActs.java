package org.wardmote.priority.action;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Sayings;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Worked;

/// The pages on which one small thing is done to an action.
@Component
class ActionActs {

    private final Worked worked;
    private final DeskFrames frames;
    private final Sayings sayings;

    ActionActs(Worked worked, DeskFrames frames, Sayings sayings) {
        this.worked = worked;
        this.frames = frames;
        this.sayings = sayings;
    }

    /// The page of its priority.
    String home(Action action) {
        return PriorityActs.path(worked.get(action.priority()));
    }

    ActPage page(Action action, String verb, Faults faults, List<Field> fields) {
        var key = "priority.act." + verb;
        var it = worked.get(action.priority());
        var frame = frames.below(new Crumb(it.reference().toString(), home(action)), key + ".title");
        var saying = sayings.of(frame.words());
        return new ActPage(
                frame,
                saying.say("priority.act.caption", action.what(), saying.place(it.placed())),
                saying.say(key + ".lede"),
                null,
                faults,
                "/desk/actions/" + action.id() + "/" + verb,
                fields,
                saying.say(key + ".submit"),
                home(action));
    }

    Frame.Words words() {
        return frames.page("priority.title").words();
    }
}
