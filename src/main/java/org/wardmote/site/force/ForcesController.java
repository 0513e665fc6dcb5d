package org.wardmote.site.force;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Force;
import org.wardmote.area.Forces;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.site.force.ForcesPage.ForceLine;

/// `/areas`: the way in by force and borough.
@Controller
class ForcesController {

    private final Frames frames;
    private final Forces forces;
    private final Areas areas;
    private final Clock clock;

    ForcesController(Frames frames, Forces forces, Areas areas, Clock clock) {
        this.frames = frames;
        this.forces = forces;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/areas")
    @Anyone
    ForcesPage index() {
        var frame = frames.frame("/areas", List.of(), "site.force.title");
        var boroughs = areas.listBoroughs();
        var today = LondonTime.today(clock);
        return new ForcesPage(
                frame,
                forces.list().stream()
                        .filter(force -> force.period().includes(today))
                        .map(force -> line(force, boroughs, frame))
                        .toList());
    }

    private static ForceLine line(Force force, List<Area> boroughs, Frame frame) {
        var served = new LinkedHashMap<String, String>();
        for (var borough : boroughs) if (borough.force().equals(force.id())) served.put(borough.name(), borough.path());
        return new ForceLine(
                force.id(),
                force.name(),
                force.description(),
                force.url(),
                force.telephone(),
                frame.say("site.force.serves", served.size()),
                served);
    }
}
