package org.wardmote.scrutiny.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;
import org.wardmote.scrutiny.evidence.EvidencePage.Sheet;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.reach.Reach;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.Saying;

/// Puts the page together: the choice of place and period, and the sheet.
@Component
class EvidencePages {

    private final Frames frames;
    private final Frame.Words words;
    private final Areas areas;
    private final Reach reach;

    EvidencePages(Frames frames, Frame.Words words, Areas areas, Reach reach) {
        this.frames = frames;
        this.words = words;
        this.areas = areas;
        this.reach = reach;
    }

    Saying saying() {
        return new Saying(words);
    }

    String say(String key) {
        return words.say(key);
    }

    EvidencePage page(Viewer viewer, @Nullable Board board, Asked asked, Span span, @Nullable Sheet sheet) {
        return new EvidencePage(
                frames.personal(
                        "/desk",
                        List.of(
                                new Crumb(words.say("desk.crumb"), "/desk"),
                                new Crumb(words.say("evidence.title"), null)),
                        "evidence.title"),
                board == null ? places(viewer) : with(board, places(viewer)),
                board == null ? null : board.place(),
                span.from().toString(),
                span.lastDay().toString(),
                board == null ? Map.of() : within(board, asked, span),
                sheet);
    }

    private static List<Choice> with(Board board, List<Choice> places) {
        var here = new Choice(board.place(), board.name(), null);
        return places.contains(here)
                ? places
                : Stream.concat(Stream.of(here), places.stream()).toList();
    }

    /// Boroughs of a force that they may look into, and local areas where they may look into no more.
    private List<Choice> places(Viewer viewer) {
        var boroughs = reach.listSeen(viewer).stream()
                .filter(seen -> seen.organisation().equals(seen.borough().force()))
                .map(Reach.Seen::borough)
                .map(borough -> new Choice(borough.slug(), borough.name(), null));
        var alone = viewer.reach(Function.SUPERVISE, Function.SCRUTINISE).stream()
                .map(Grant::area)
                .filter(Objects::nonNull)
                .map(areas::get)
                .map(area -> new Choice(area.borough().slug() + "/" + area.slug(), area.name(), null));
        return Stream.concat(boroughs, alone).distinct().toList();
    }

    /// The wards of a borough, each with its own sheet of the same period.
    private Map<String, String> within(Board board, Asked asked, Span span) {
        var links = new LinkedHashMap<String, String>();
        if (board.area() == null || board.area().kind() != AreaKind.BOROUGH) return links;
        for (var area : areas.listWithin(board.area().borough()))
            links.put(area.name(), address("/desk/evidence", area.borough().slug() + "/" + area.slug(), asked, span));
        return links;
    }

    static String csv(Board board, Asked asked, Span span) {
        return address("/desk/evidence.csv", board.place(), asked, span);
    }

    private static String address(String path, String place, Asked asked, Span span) {
        var of = asked.of() == null ? "" : "&of=" + asked.of();
        return path + "?area=" + place + "&from=" + span.from() + "&to=" + span.lastDay() + of;
    }
}
