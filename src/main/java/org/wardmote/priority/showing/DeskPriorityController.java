package org.wardmote.priority.showing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Sayings;
import org.wardmote.priority.priority.Worked;

/// `/desk/priorities/{reference}`: one priority, with what can be done about it.
@Controller
class DeskPriorityController {

    private static final Set<String> DONE = Set.of(
            "raise",
            "move",
            "evidence",
            "finding",
            "plan",
            "action",
            "update",
            "review",
            "acceptance",
            "refusal",
            "done",
            "given-up",
            "day",
            "hours");

    private final Worked worked;
    private final Tales tales;
    private final DeskActs acts;
    private final Rested rested;
    private final DeskFrames frames;
    private final Sayings sayings;

    DeskPriorityController(
            Worked worked, Tales tales, DeskActs acts, Rested rested, DeskFrames frames, Sayings sayings) {
        this.worked = worked;
        this.tales = tales;
        this.acts = acts;
        this.rested = rested;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/priorities/{reference:[0-9A-Za-z]{8}}")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.PUBLISH,
        Function.ANALYSE,
        Function.DECIDE,
        Function.SCRUTINISE
    })
    DeskPriorityPage show(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String done) {
        var it = worked.get(reference, viewer);
        var list = new Crumb(frames.page("priority.title").title(), "/desk/priorities");
        var frame = frames.below(list, "priority.one.title", it.reference().toString());
        var saying = sayings.of(frame.words());
        return new DeskPriorityPage(
                frame,
                done != null && DONE.contains(done) ? saying.say("priority.told." + done) : null,
                tales.tell(it, true, saying),
                "/priorities/" + it.reference(),
                acts.list(it, viewer, saying),
                acts.doing(it, viewer, saying),
                rested.list(it, viewer, saying));
    }
}
