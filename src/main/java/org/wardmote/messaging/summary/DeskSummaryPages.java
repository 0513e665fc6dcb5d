package org.wardmote.messaging.summary;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.figure.Share;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.summary.SummariesPage.Link;
import org.wardmote.messaging.summary.SummariesPage.Row;
import org.wardmote.people.Viewer;

/// Lists a borough's summaries.
@Component
class DeskSummaryPages {

    static final String LIST = "/desk/summaries";
    static final Function[] READERS = {
        Function.ANSWER,
        Function.SUPERVISE,
        Function.COORDINATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.KEEP_REGISTER
    };

    private final Frames frames;
    private final Frame.Words words;
    private final Areas areas;
    private final Deliveries deliveries;
    private final Clock clock;

    DeskSummaryPages(Frames frames, Frame.Words words, Areas areas, Deliveries deliveries, Clock clock) {
        this.frames = frames;
        this.words = words;
        this.areas = areas;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /// @param asked a borough's slug; null: the first in reach
    SummariesPage page(Viewer viewer, @Nullable String asked) {
        var reach = areas.listBoroughs().stream()
                .filter(borough -> isInReach(viewer, borough))
                .toList();
        var shown = reach.stream()
                .filter(borough -> asked == null || borough.slug().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
        var counted = deliveries.latest(Edition.of(LondonTime.today(clock)));
        return new SummariesPage(
                frames.personal(
                        "/desk",
                        List.of(
                                new Crumb(words.say("desk.crumb"), "/desk"),
                                new Crumb(words.say("summary.desk.title"), null)),
                        "summary.desk.title"),
                reach.stream()
                        .map(borough -> new Choice(borough.slug(), borough.name()))
                        .toList(),
                shown.slug(),
                shown.name(),
                List.of(
                        words.say("summary.desk.ward"),
                        words.say("summary.desk.share"),
                        words.say("summary.desk.counted"),
                        words.say("summary.desk.source")),
                areas.listWithin(shown.borough()).stream()
                        .map(area -> row(area, counted))
                        .toList());
    }

    private static boolean isInReach(Viewer viewer, Area borough) {
        return viewer.reach(READERS).stream()
                .anyMatch(grant -> grant.borough() == null || grant.borough().equals(borough.id()));
    }

    private Row row(Area area, Map<AreaId, Counted> counted) {
        return new Row(
                area.name(),
                area.path() + "/summary",
                files(area),
                "/desk/rounds/" + area.borough().slug() + "/" + area.slug(),
                cells(counted.get(area.id())));
    }

    private List<Link> files(Area area) {
        return Arrays.stream(Manner.values())
                .map(manner -> new Link(words.say("summary.file." + manner.code()), area.path() + "/" + manner.file()))
                .toList();
    }

    private List<String> cells(@Nullable Counted one) {
        if (one == null) return List.of(words.say("summary.desk.uncounted"), "", "");
        var share = Share.whole(one.delivered(), one.households());
        return List.of(
                words.say(
                        "summary.desk.of",
                        share.percentText().orElse(""),
                        share.count(),
                        share.base(),
                        one.edition().toString()),
                new TimeWords(words, clock.instant()).date(one.countedOn()),
                one.source());
    }
}
