package org.wardmote.site.staffing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Teams;
import org.wardmote.figure.DefinedCsv;
import org.wardmote.figure.Figure;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.platform.Finished;

/// `/areas/{borough}/{ward}/team.csv`, and the same beneath a town centre: posts and hours month by month, one
/// number a row, each defined above.
@Controller
class StaffingFileController {

    private static final List<String> HEADER = List.of("month", "figure", "value");

    private final Areas areas;
    private final Teams teams;
    private final Frame.Words words;
    private final Clock clock;

    StaffingFileController(Areas areas, Teams teams, Frame.Words words, Clock clock) {
        this.areas = areas;
        this.teams = teams;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/areas/{borough}/{ward}/team.csv")
    @Anyone
    Finished show(@PathVariable String borough, @PathVariable String ward) {
        return file(areas.find(borough, ward).orElseThrow(NotFound::new));
    }

    @GetMapping("/places/{borough}/{centre}/team.csv")
    @Anyone
    Finished showCentre(@PathVariable String borough, @PathVariable String centre) {
        return file(areas.findTownCentre(borough, centre).orElseThrow(NotFound::new));
    }

    private Finished file(Area area) {
        var csv = csv(area);
        return Finished.of(
                "text/csv;charset=utf-8", csv.text().getBytes(StandardCharsets.UTF_8), LondonTime.nextMidnight(clock));
    }

    private DefinedCsv csv(Area area) {
        var today = LondonTime.today(clock);
        var rows = new ArrayList<List<String>>();
        for (var posts : teams.establishment(area, StaffingController.firstMonth(today), YearMonth.from(today))) {
            if (posts.posts() == 0) continue;
            rows.add(row(posts.month(), "posts", posts.posts()));
            rows.add(row(posts.month(), "posts filled", posts.filled()));
        }
        for (var duty : teams.duty(area)) {
            rows.add(row(duty.month(), "hours proactive", duty.proactive()));
            rows.add(row(duty.month(), "hours reactive", duty.reactive()));
            for (var away : duty.abstracted())
                rows.add(row(duty.month(), "hours away: " + away.reason(), away.hours()));
        }
        return DefinedCsv.of(
                List.of(defined("posts filled", "posts", today), defined("hours away", "away", today)), HEADER, rows);
    }

    private static List<String> row(YearMonth month, String figure, double value) {
        var whole = value == Math.rint(value);
        return List.of(month.toString(), figure, whole ? String.valueOf((long) value) : String.valueOf(value));
    }

    private Figure defined(String name, String key, LocalDate today) {
        return new Figure(
                name,
                "",
                null,
                today,
                words.say("site.figure." + key + ".definition"),
                words.say("site.figure.team.source"));
    }
}
