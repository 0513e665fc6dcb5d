package org.wardmote.messaging.summary;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.platform.Finished;

/// `/areas/{borough}/{ward}/summary`: what the team did and will do, to read, and as files to print.
@Controller
class SummaryController {

    private static final String PDF = "application/pdf";

    private final Areas areas;
    private final SummaryPages pages;
    private final Leaflets leaflets;
    private final Press press;
    private final Clock clock;

    SummaryController(Areas areas, SummaryPages pages, Leaflets leaflets, Press press, Clock clock) {
        this.areas = areas;
        this.pages = pages;
        this.leaflets = leaflets;
        this.press = press;
        this.clock = clock;
    }

    @GetMapping("/areas/{borough}/{ward}/summary")
    @Anyone
    SummaryPage show(
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable String period) {
        return pages.page(area(borough, ward), edition(period), false, period);
    }

    @GetMapping("/areas/{borough}/{ward}/summary/easy-read")
    @Anyone
    SummaryPage showEasy(
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable String period) {
        return pages.page(area(borough, ward), edition(period), true, period);
    }

    @GetMapping("/areas/{borough}/{ward}/summary.pdf")
    @Anyone
    Finished print(
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable String period) {
        return printed(area(borough, ward), edition(period), Manner.STANDARD);
    }

    @GetMapping("/areas/{borough}/{ward}/summary-large.pdf")
    @Anyone
    Finished printLarge(
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable String period) {
        return printed(area(borough, ward), edition(period), Manner.LARGE);
    }

    @GetMapping("/areas/{borough}/{ward}/summary-easy.pdf")
    @Anyone
    Finished printEasy(
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable String period) {
        return printed(area(borough, ward), edition(period), Manner.EASY);
    }

    private Finished printed(Area area, Edition edition, Manner manner) {
        var pdf = press.print(leaflets.make(area, edition, manner));
        return Finished.of(PDF, pdf, LondonTime.nextMidnight(clock));
    }

    private Area area(String borough, String ward) {
        return areas.find(borough, ward).orElseThrow(NotFound::new);
    }

    private Edition edition(@Nullable String period) {
        var today = LondonTime.today(clock);
        return period == null ? Edition.of(today) : Edition.find(period, today).orElseThrow(NotFound::new);
    }
}
