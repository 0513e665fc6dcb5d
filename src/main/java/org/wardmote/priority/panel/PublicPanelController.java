package org.wardmote.priority.panel;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.priority.desk.Sayings;

/// `/areas/{borough}/{ward}/panel`: the public's variant of what the panel is given to read.
@Controller
class PublicPanelController {

    private final Packs packs;
    private final Areas areas;
    private final Frames frames;
    private final Sayings sayings;
    private final Clock clock;

    PublicPanelController(Packs packs, Areas areas, Frames frames, Sayings sayings, Clock clock) {
        this.packs = packs;
        this.areas = areas;
        this.frames = frames;
        this.sayings = sayings;
        this.clock = clock;
    }

    @GetMapping("/areas/{borough}/{ward}/panel")
    @Anyone
    PublicPanelPage show(@PathVariable String borough, @PathVariable String ward) {
        var area = areas.find(borough, ward).orElseThrow(NotFound::new);
        var crumbs =
                List.of(new Crumb(area.borough().name(), area.borough().path()), new Crumb(area.name(), area.path()));
        var frame = frames.frame("/areas", crumbs, "panel.public.title", area.name())
                .goodUntil(LondonTime.nextMidnight(clock));
        return new PublicPanelPage(
                frame,
                packs.make(area, null, sayings.of(frame.words())),
                area.path(),
                frame.say("priority.public.area", area.name()));
    }
}
