package org.wardmote.priority.patrol;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;

/// `/desk/patrols`: who asked for a patrol where, and what came of it.
@Controller
class PatrolsController {

    private static final int MOST = 100;
    private static final Set<String> DONE = Set.of("recorded", "decided", "made");

    private final Patrols patrols;
    private final DeskFrames frames;
    private final Sayings sayings;

    PatrolsController(Patrols patrols, DeskFrames frames, Sayings sayings) {
        this.patrols = patrols;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/patrols")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    PatrolsPage index(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        var frame = frames.page("patrol.title");
        var saying = sayings.of(frame.words());
        return new PatrolsPage(
                frame,
                done != null && DONE.contains(done) ? saying.say("patrol.told." + done) : null,
                patrols.list(viewer, MOST).stream()
                        .map(patrol -> line(patrol, saying))
                        .toList());
    }

    private static PatrolsPage.Line line(Patrol patrol, Saying saying) {
        var path = "/desk/patrols/" + patrol.reference();
        return new PatrolsPage.Line(
                patrol.place(),
                "/patrols/" + patrol.reference(),
                saying.say("patrol.state." + patrol.state()),
                patrol.wanted(),
                saying.place(patrol.placed()),
                patrol.decided() == null ? path + "/decision" : null,
                patrol.decided() == null ? null : path + "/made");
    }
}
