package org.wardmote.messaging.summary;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.summary.SummaryPage.Link;

/// Puts a summary on a page.
@Component
class SummaryPages {

    private final Frames frames;
    private final Frame.Words words;
    private final Leaflets leaflets;
    private final TellingCoverage coverage;
    private final Clock clock;

    SummaryPages(Frames frames, Frame.Words words, Leaflets leaflets, TellingCoverage coverage, Clock clock) {
        this.frames = frames;
        this.words = words;
        this.leaflets = leaflets;
        this.coverage = coverage;
        this.clock = clock;
    }

    /// @param asked the edition's month where it was asked for
    SummaryPage page(Area area, Edition edition, boolean easy, @Nullable String asked) {
        var leaflet = leaflets.make(area, edition, easy ? Manner.EASY : Manner.STANDARD);
        var query = asked == null ? "" : "?period=" + asked;
        var path = area.path() + "/summary";
        return new SummaryPage(
                frame(area, easy),
                leaflet,
                Arrays.stream(Manner.values())
                        .map(manner -> new Link(
                                words.say("summary.file." + manner.code()), area.path() + "/" + manner.file() + query))
                        .toList(),
                easy
                        ? new Link(words.say("summary.full"), path + query)
                        : new Link(words.say("summary.easy-read"), path + "/easy-read" + query),
                coverage.tell(area, edition).orElse(null),
                words.say("summary.coverage.none"));
    }

    /// It names the day as of which it was made.
    private Frame frame(Area area, boolean easy) {
        var borough = area.borough();
        var crumbs = List.of(
                new Crumb(words.say("summary.crumb.areas"), "/areas"),
                new Crumb(borough.name(), borough.path()),
                new Crumb(area.name(), area.path()),
                new Crumb(words.say("summary.crumb"), null));
        return frames.frame(
                        "/areas", crumbs, easy ? "summary.title.easy" : "summary.title", area.name(), borough.name())
                .goodUntil(LondonTime.nextMidnight(clock));
    }
}
