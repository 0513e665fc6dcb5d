package org.wardmote.priority.showing;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Worked;

/// `/desk/priorities`: what is being worked on, what is being negotiated, what is over.
@Controller
class PrioritiesController {

    private static final int MOST = 300;

    private final Worked worked;
    private final DeskFrames frames;
    private final Sayings sayings;
    private final Clock clock;

    PrioritiesController(Worked worked, DeskFrames frames, Sayings sayings, Clock clock) {
        this.worked = worked;
        this.frames = frames;
        this.sayings = sayings;
        this.clock = clock;
    }

    @GetMapping("/desk/priorities")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.PUBLISH,
        Function.ANALYSE,
        Function.DECIDE,
        Function.SCRUTINISE
    })
    PrioritiesPage index(Viewer viewer) {
        var frame = frames.page("priority.title");
        var saying = sayings.of(frame.words());
        var works = viewer.holds(Function.ANSWER) || viewer.holds(Function.SUPERVISE);
        return new PrioritiesPage(
                frame,
                works ? "/desk/priorities/new" : null,
                worked.list(viewer, MOST).stream().map(it -> line(it, saying)).toList());
    }

    private PrioritiesPage.Line line(Standing it, Saying saying) {
        return new PrioritiesPage.Line(
                it.issue(),
                PriorityActs.path(it),
                saying.say("priority.stage." + it.stage().code()),
                it.stage().isLive() ? "good" : "plain",
                it.outOfDate(LondonTime.today(clock)) ? saying.say("priority.stale") : null,
                saying.place(it.placed()),
                saying.say("priority.since", saying.times().date(it.issueDate())));
    }
}
