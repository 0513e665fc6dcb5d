package org.wardmote.messaging.summary;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.figure.Figure;
import org.wardmote.figure.Share;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TimeWords;

/// Says what share of the households had a summary on paper.
@Component
class TellingCoverage {

    private final Deliveries deliveries;
    private final Frame.Words words;
    private final Clock clock;

    TellingCoverage(Deliveries deliveries, Frame.Words words, Clock clock) {
        this.deliveries = deliveries;
        this.words = words;
        this.clock = clock;
    }

    Optional<SummaryPage.Coverage> tell(Area area, Edition edition) {
        return deliveries.findLatest(area.id(), edition).map(this::coverage);
    }

    private SummaryPage.Coverage coverage(Counted one) {
        var share = Share.whole(one.delivered(), one.households());
        var figure = Figure.of(
                words.say("summary.coverage.label"),
                share,
                one.countedOn(),
                words.say("summary.coverage.definition"),
                one.source());
        var times = new TimeWords(words, clock.instant());
        return new SummaryPage.Coverage(
                figure,
                words.say(
                        "summary.coverage.base",
                        share.count(),
                        share.base(),
                        one.edition().last().toString()),
                words.say("site.figure.as-at", times.date(one.countedOn())),
                words.say("site.figure.source", one.source()));
    }
}
