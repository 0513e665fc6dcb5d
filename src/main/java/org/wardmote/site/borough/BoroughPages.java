package org.wardmote.site.borough;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.site.map.Maps;
import org.wardmote.site.wording.Crumbs;
import org.wardmote.site.wording.Wording;

/// Puts a borough's page together.
@Component
class BoroughPages {

    private final Frames frames;
    private final Frame.Words words;
    private final Areas areas;
    private final Police police;
    private final Coverage coverage;
    private final TellingWork work;
    private final Maps maps;

    BoroughPages(
            Frames frames,
            Frame.Words words,
            Areas areas,
            Police police,
            Coverage coverage,
            TellingWork work,
            Maps maps) {
        this.frames = frames;
        this.words = words;
        this.areas = areas;
        this.police = police;
        this.coverage = coverage;
        this.work = work;
        this.maps = maps;
    }

    BoroughPage page(Area borough, LocalDate today) {
        var frame = frames.frame("/areas", Crumbs.to(borough, words), "site.borough.title", borough.name());
        var wording = new Wording(words);
        var within = areas.listWithin(borough.borough());
        var centres = areas.listTownCentres(borough.borough());
        var gaps = coverage.gaps(borough, today);
        return new BoroughPage(
                frame,
                borough.name(),
                frame.say("site.borough.caption", police.force(borough)),
                maps.ofBorough(borough, within, wording),
                areas(within),
                work.tell(
                        borough,
                        Stream.concat(within.stream(), centres.stream()).toList(),
                        today,
                        wording),
                coverage.figures(borough, within.size(), gaps.size(), today, wording),
                areas(gaps),
                areas(centres),
                police.points(borough, today),
                frame.say("site.foot.as-at", wording.date(today)));
    }

    private static Map<String, String> areas(List<Area> shown) {
        var links = new LinkedHashMap<String, String>();
        for (var area : shown) links.put(area.name(), area.path());
        return links;
    }
}
