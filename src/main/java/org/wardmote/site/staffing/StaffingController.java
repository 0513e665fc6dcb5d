package org.wardmote.site.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Teams;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.site.wording.Crumbs;

/// `/areas/{borough}/{ward}/team`, and the same beneath a town centre: two years of a team, month by month.
@Controller
class StaffingController {

    private static final int MONTHS = 24;

    private final Areas areas;
    private final Teams teams;
    private final Frames frames;
    private final Frame.Words words;
    private final Clock clock;

    StaffingController(Areas areas, Teams teams, Frames frames, Frame.Words words, Clock clock) {
        this.areas = areas;
        this.teams = teams;
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/areas/{borough}/{ward}/team")
    @Anyone
    StaffingPage show(@PathVariable String borough, @PathVariable String ward) {
        return page(areas.find(borough, ward).orElseThrow(NotFound::new));
    }

    @GetMapping("/places/{borough}/{centre}/team")
    @Anyone
    StaffingPage showCentre(@PathVariable String borough, @PathVariable String centre) {
        return page(areas.findTownCentre(borough, centre).orElseThrow(NotFound::new));
    }

    private StaffingPage page(Area area) {
        var frame = frames.frame(
                "/areas",
                Crumbs.below(area, words.say("site.staffing.crumb"), words),
                "site.staffing.title",
                area.name(),
                area.borough().name());
        var today = LondonTime.today(clock);
        var rows = new StaffingRows(words);
        return new StaffingPage(
                frame,
                frame.say("site.staffing.heading"),
                frame.say("site.find.in", area.name(), area.borough().name()),
                frame.say("site.staffing.lede"),
                rows.heads("month", "posts", "filled", "vacant"),
                rows.posts(teams.establishment(area, firstMonth(today), YearMonth.from(today))),
                rows.heads("month", "hours", "proactive", "reactive", "away", "reasons"),
                rows.hours(teams.duty(area).stream().limit(MONTHS).toList()),
                area.path());
    }

    static YearMonth firstMonth(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS - 1);
    }
}
