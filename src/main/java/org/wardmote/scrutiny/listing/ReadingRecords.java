package org.wardmote.scrutiny.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.kernel.NotFound;
import org.wardmote.priority.PublicNames.Named;
import org.wardmote.scrutiny.listing.RecordsPage.Row;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.naming.Names;
import org.wardmote.scrutiny.naming.Place;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.Saying;

/// Words what a figure counts: things by their public names, areas by what they had.
@Component
class ReadingRecords {

    private final ListingDeeds deeds;
    private final ListingAreas areaDays;
    private final Names names;
    private final Areas areas;

    ReadingRecords(ListingDeeds deeds, ListingAreas areaDays, Names names, Areas areas) {
        this.deeds = deeds;
        this.areaDays = areaDays;
        this.names = names;
        this.areas = areas;
    }

    Records read(Result result, Board board, Span span, Saying saying) {
        return result.isCoverage() ? areas(result, board, span, saying) : deeds(result, board, span, saying);
    }

    private Records deeds(Result result, Board board, Span span, Saying saying) {
        var counted = deeds.list(result, board.organisation().id(), board.spots(), span);
        var named = new HashMap<String, Map<Long, Named>>();
        for (var one : counted)
            named.computeIfAbsent(one.subject(), subject -> names.of(subject, ids(counted, subject), saying.words()));
        var rows = counted.stream()
                .map(one -> row(one, named.getOrDefault(one.subject(), Map.of()).get(one.thing()), board, saying))
                .toList();
        var heads = List.of(
                saying.say("scoreboard.records.what"),
                saying.say("scoreboard.promise.place"),
                saying.say("scoreboard.records.day"),
                saying.say("scoreboard.records.as"));
        return new Records(rows.size(), rows.size(), heads, rows);
    }

    private static List<Long> ids(List<CountedDeed> counted, String subject) {
        return counted.stream()
                .filter(one -> one.subject().equals(subject))
                .map(CountedDeed::thing)
                .toList();
    }

    private Row row(CountedDeed one, @Nullable Named named, Board board, Saying saying) {
        var name = named != null
                ? named.text()
                : saying.say("scoreboard.records." + one.subject(), String.valueOf(one.thing()));
        var as = Result.find(one.measure()).map(saying::name).orElse(one.measure());
        var place = names.place(one.place(), board.organisation());
        return new Row(List.of(name, place, saying.date(one.day()), as), named == null ? null : named.path());
    }

    private Records areas(Result result, Board board, Span span, Saying saying) {
        var days = new ArrayList<>(areaDays.list(board.organisation().id(), board.spots(), span));
        days.sort(Comparator.comparing(day -> name(day, board)));
        var rows = days.stream()
                .map(day -> new Row(List.of(name(day, board), had(result, day, saying)), path(day.place())))
                .toList();
        return new Records(
                days.stream().mapToInt(day -> day.count(result)).sum(),
                days.stream().mapToInt(day -> day.base(result)).sum(),
                List.of(saying.say("scoreboard.head.ward"), saying.name(result)),
                rows);
    }

    private String name(AreaDay day, Board board) {
        return names.place(day.place(), board.organisation());
    }

    private @Nullable String path(Place place) {
        try {
            return areas.get(new AreaId(place.area())).path();
        } catch (NotFound gone) {
            return null;
        }
    }

    private static String had(Result result, AreaDay day, Saying saying) {
        return switch (result) {
            case PRIORITIES_IN_DATE -> saying.say("scoreboard.records.of", day.inDate(), day.live());
            case NEXT_MEETING ->
                day.nextMeeting() == null ? saying.say("scoreboard.no") : saying.date(day.nextMeeting());
            case LAST_UPDATE ->
                day.lastUpdate() == null
                        ? saying.say("scoreboard.records.never")
                        : saying.say(
                                day.isFresh() ? "scoreboard.records.fresh" : "scoreboard.records.old",
                                saying.date(day.lastUpdate()));
            default -> saying.say(day.named() ? "scoreboard.yes" : "scoreboard.no");
        };
    }
}
