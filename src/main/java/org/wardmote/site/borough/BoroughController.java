package org.wardmote.site.borough;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;

@Controller
class BoroughController {

    private final Areas areas;
    private final BoroughPages pages;
    private final Clock clock;

    BoroughController(Areas areas, BoroughPages pages, Clock clock) {
        this.areas = areas;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/areas/{borough}")
    @Anyone
    BoroughPage show(@PathVariable String borough) {
        return pages.page(areas.findBorough(borough).orElseThrow(NotFound::new), LondonTime.today(clock));
    }
}
