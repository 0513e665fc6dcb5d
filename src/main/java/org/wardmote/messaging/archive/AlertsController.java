package org.wardmote.messaging.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.TimeWords;

/// `/alerts`, and the same for a borough and a ward.
@Controller
class AlertsController {

    private static final int SHOWN = 20;

    private final Archive archive;
    private final Placing placing;
    private final Areas areas;
    private final Frames frames;
    private final Frame.Words words;
    private final Clock clock;

    AlertsController(Archive archive, Placing placing, Areas areas, Frames frames, Frame.Words words, Clock clock) {
        this.archive = archive;
        this.placing = placing;
        this.areas = areas;
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(Entry.PATH)
    @Anyone
    AlertsPage index(@RequestParam(required = false) @Nullable String before) {
        return page(Place.EVERYWHERE, before);
    }

    @GetMapping("/areas/{borough}" + Entry.PATH)
    @Anyone
    AlertsPage showBorough(@PathVariable String borough, @RequestParam(required = false) @Nullable String before) {
        return page(new Place(areas.findBorough(borough).orElseThrow(NotFound::new)), before);
    }

    @GetMapping("/areas/{borough}/{ward}" + Entry.PATH)
    @Anyone
    Object showWard(
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable String before) {
        var area = areas.find(borough, ward);
        if (area.isPresent()) return page(new Place(area.get()), before);
        return areas.findSuccessor(borough, ward)
                .map(successor -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .header(HttpHeaders.LOCATION, successor.path() + Entry.PATH)
                        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                        .build())
                .orElseThrow(NotFound::new);
    }

    private AlertsPage page(Place place, @Nullable String written) {
        var before = Cursor.find(written).orElse(null);
        var found = archive.list(place.areas(areas), before, SHOWN + 1);
        var shown = found.stream().limit(SHOWN).toList();
        var area = place.area();
        var name = area == null ? words.say("alerts.everywhere") : area.name();
        var frame = before == null
                ? frames.frame(Entry.PATH, place.crumbs(words), "alerts.title", name)
                : frames.unlisted(Entry.PATH, place.crumbs(words), "alerts.title", name);
        return new AlertsPage(
                frame.goodUntil(goodUntil(shown)),
                name,
                shown.stream().map(this::line).toList(),
                placing.links(place),
                found.size() > SHOWN
                        ? place.path() + "?before=" + Cursor.of(shown.getLast()).written()
                        : null,
                area == null && before == null ? AlertsFeedController.PATH : null);
    }

    /// Until something on it expires, or "today" is yesterday.
    private Instant goodUntil(List<Entry> shown) {
        return shown.stream()
                .flatMap(entry -> Stream.ofNullable(entry.expiresAt()))
                .reduce(LondonTime.nextMidnight(clock), (one, other) -> one.isBefore(other) ? one : other);
    }

    private AlertsPage.Line line(Entry entry) {
        return new AlertsPage.Line(
                entry.path(),
                entry.subject(),
                words.say("announcement.class." + entry.kind().code()),
                new TimeWords(words, clock.instant()).day(entry.at()),
                placing.where(entry),
                note(entry));
    }

    private @Nullable String note(Entry entry) {
        if (entry.correctedBy() != null) return words.say("alerts.line.corrected");
        if (entry.resultIn() != null) return words.say("alerts.line.result");
        return entry.follows() == null
                ? null
                : words.say(entry.result() ? "alerts.line.reports" : "alerts.line.corrects");
    }
}
