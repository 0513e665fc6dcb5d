package org.wardmote.open.boundary;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.open.moved.Moved;
import org.wardmote.platform.Finished;

@Controller
class OutlineController {

    private static final String FILE = "/boundary.geojson";

    private final Areas areas;
    private final Clock clock;

    OutlineController(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @Anyone
    @GetMapping("/areas/{borough}" + FILE)
    Finished borough(@PathVariable String borough) {
        return finished(areas.findBorough(borough).orElseThrow(NotFound::new));
    }

    @Anyone
    @GetMapping("/areas/{borough}/{ward}" + FILE)
    Finished ward(@PathVariable String borough, @PathVariable String ward) {
        return finished(areas.find(borough, ward).orElseThrow(() -> Moved.orNotFound(areas, borough, ward, FILE)));
    }

    private Finished finished(Area area) {
        var feature = new Feature(area, areas.boundary(area), areas.attribution(area)).json();
        return Finished.of(
                "application/geo+json", feature.getBytes(StandardCharsets.UTF_8), LondonTime.nextMidnight(clock));
    }
}
