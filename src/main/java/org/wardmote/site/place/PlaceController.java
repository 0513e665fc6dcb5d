package org.wardmote.site.place;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Areas;
import org.wardmote.area.Places;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Page;
import org.wardmote.site.ward.AreaPages;

/// `/places/{borough}/{slug}`: a named point, or a town centre, which has a boundary and a page like a ward's.
@Controller
class PlaceController {

    private final Areas areas;
    private final Places places;
    private final AreaPages centres;
    private final PlacePages pages;
    private final Clock clock;

    PlaceController(Areas areas, Places places, AreaPages centres, PlacePages pages, Clock clock) {
        this.areas = areas;
        this.places = places;
        this.centres = centres;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/places/{borough}/{slug}")
    @Anyone
    Page show(@PathVariable String borough, @PathVariable String slug) {
        var today = LondonTime.today(clock);
        var centre = areas.findTownCentre(borough, slug);
        if (centre.isPresent()) return centres.asItIs(centre.get(), today);
        return pages.page(places.find(borough, slug).orElseThrow(NotFound::new), today);
    }
}
