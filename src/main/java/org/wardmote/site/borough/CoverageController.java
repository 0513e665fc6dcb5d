package org.wardmote.site.borough;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.figure.DefinedCsv;
import org.wardmote.figure.Share;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.platform.Finished;
import org.wardmote.site.wording.Wording;

/// `/areas/{borough}/named-officers.csv`: the borough's figure with the areas that it counts, so that anybody can
/// count them again.
@Controller
class CoverageController {

    private static final List<String> HEADER = List.of("area_code", "area", "named_officer", "as_at");

    private final Areas areas;
    private final Coverage coverage;
    private final Wording wording;
    private final Clock clock;

    CoverageController(Areas areas, Coverage coverage, Frame.Words words, Clock clock) {
        this.areas = areas;
        this.coverage = coverage;
        this.wording = new Wording(words);
        this.clock = clock;
    }

    @GetMapping("/areas/{borough}/named-officers.csv")
    @Anyone
    Finished show(@PathVariable String borough) {
        var csv = csv(areas.findBorough(borough).orElseThrow(NotFound::new));
        return Finished.of(
                "text/csv;charset=utf-8", csv.text().getBytes(StandardCharsets.UTF_8), LondonTime.nextMidnight(clock));
    }

    private DefinedCsv csv(Area borough) {
        var today = LondonTime.today(clock);
        var within = areas.listWithin(borough.borough());
        var gaps = coverage.gaps(borough, today);
        var rows = within.stream()
                .map(area -> List.of(area.code(), area.name(), gaps.contains(area) ? "no" : "yes", today.toString()))
                .toList();
        var share = Share.whole(within.size() - gaps.size(), within.size());
        return DefinedCsv.of(List.of(coverage.figure(share, today, wording)), HEADER, rows);
    }
}
