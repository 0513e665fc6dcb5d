package org.wardmote.priority.showing;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.priority.desk.Sayings;
import org.wardmote.priority.priority.Worked;

/// `/priorities/{reference}`: how a priority came about, where it is, what came of it.
@Controller
class PriorityController {

    private final Worked worked;
    private final Tales tales;
    private final Areas areas;
    private final Frames frames;
    private final Sayings sayings;

    PriorityController(Worked worked, Tales tales, Areas areas, Frames frames, Sayings sayings) {
        this.worked = worked;
        this.tales = tales;
        this.areas = areas;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/priorities/{reference}")
    @Anyone
    PriorityPage show(@PathVariable String reference) {
        var it = Reference.find(reference).flatMap(worked::find).orElseThrow(NotFound::new);
        var area = areas.get(Objects.requireNonNull(it.placed().area()));
        var borough = area.borough();
        var crumbs = List.of(
                new Crumb(borough.name(), borough.path()), new Crumb(area.name(), area.path()), here(it.issue()));
        var frame = frames.frame("/areas", crumbs, "priority.public.title", it.issue());
        return new PriorityPage(
                frame,
                tales.tell(it, false, sayings.of(frame.words())),
                area.path(),
                frame.say("priority.public.area", area.name()),
                "/contact/" + borough.slug() + "/" + area.slug());
    }

    private static Crumb here(String issue) {
        return new Crumb(issue, null);
    }
}
