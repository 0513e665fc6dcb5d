package org.wardmote.priority.action;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Worked;

/// `/desk/actions`: what one's own organisation is to do.
@Controller
class ActionsController {

    private static final int MOST = 200;

    private final Actions actions;
    private final Worked worked;
    private final DeskFrames frames;
    private final Sayings sayings;

    ActionsController(Actions actions, Worked worked, DeskFrames frames, Sayings sayings) {
        this.actions = actions;
        this.worked = worked;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/actions")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE})
    ActionsPage index(Viewer viewer) {
        var frame = frames.page("priority.actions.title");
        var saying = sayings.of(frame.words());
        return new ActionsPage(
                frame,
                actions.listOpen(viewer, MOST).stream()
                        .map(action -> line(action, saying))
                        .toList());
    }

    private ActionsPage.Line line(Action action, Saying saying) {
        var it = worked.get(action.priority());
        return new ActionsPage.Line(
                action.what(),
                PriorityActs.path(it),
                saying.say("priority.action.state." + action.state().code()),
                action.state() == Action.State.OFFERED ? "late" : "plain",
                saying.say("promise.due", saying.times().date(action.dueOn())),
                action.whose(),
                saying.say("priority.act.caption", it.issue(), saying.place(it.placed())));
    }
}
