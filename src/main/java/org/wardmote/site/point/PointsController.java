package org.wardmote.site.point;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;

/// `/contact-points`: a list for all, and one ordered for whoever says from where; the latter is kept nowhere,
/// since it tells where somebody is.
@Controller
class PointsController {

    private final PointsPages pages;

    PointsController(PointsPages pages) {
        this.pages = pages;
    }

    @GetMapping("/contact-points")
    @Anyone
    PointsPage index() {
        return pages.all();
    }

    @GetMapping(path = "/contact-points", params = "near")
    @Anyone(sameForAll = false)
    PointsPage near(@RequestParam String near) {
        return pages.near(near.substring(0, Math.min(near.length(), 120)));
    }
}
