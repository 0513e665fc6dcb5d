package org.wardmote.scrutiny.scoreboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.result.ResultNumbers;
import org.wardmote.scrutiny.result.Results;
import org.wardmote.scrutiny.scoreboard.Came.Bar;
import org.wardmote.scrutiny.scoreboard.Came.Card;
import org.wardmote.scrutiny.scoreboard.Came.Chart;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Link;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Row;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Table;
import org.wardmote.scrutiny.standard.Standard;
import org.wardmote.scrutiny.standard.Target;

/// Tells what came of it: each figure with what it counts, decisions by their effect, part by part.
@Component
class TellingResults {

    private static final List<Result> COLUMNS = List.of(
            Result.DECISIONS,
            Result.TOLD,
            Result.PROMISES_KEPT,
            Result.PROMISES_MISSED,
            Result.PRIORITIES_IN_DATE,
            Result.NAMED_OFFICER,
            Result.NEXT_MEETING,
            Result.LAST_UPDATE,
            Result.MEETINGS_HELD);

    private final Results results;
    private final TellingMissed missed;

    TellingResults(Results results, TellingMissed missed) {
        this.results = results;
        this.missed = missed;
    }

    Came tell(Board board, Asked asked, Span span, Map<Standard, Target> targets, Saying saying) {
        var numbers = results.read(
                board.organisation().id(), board.spots(), board.lines().size(), span);
        var all = numbers.getLast();
        var cards = Arrays.stream(Result.values())
                .filter(result -> !Result.effects().contains(result) || result == Result.WITHHELD)
                .map(result -> card(result, all, board, asked, span, targets, saying))
                .toList();
        return new Came(
                cards,
                chart(all, board, asked, saying),
                board.lines().isEmpty() ? null : parts(board, numbers, asked, saying),
                missed.tell(board, asked, span, saying),
                links(board, asked, saying));
    }

    private static Card card(
            Result result,
            ResultNumbers numbers,
            Board board,
            Asked asked,
            Span span,
            Map<Standard, Target> targets,
            Saying saying) {
        return new Card(
                saying.name(result),
                isOfOneArea(board) && result.isCoverage() && result != Result.PRIORITIES_IN_DATE
                        ? saying.yes(numbers.share(result))
                        : saying.value(result, numbers),
                result.isCoverage()
                        ? saying.say("scoreboard.base.end", saying.date(span.lastDay()))
                        : saying.span(span),
                saying.definition(result),
                target(result, targets, saying),
                records(result, board, asked));
    }

    private static boolean isOfOneArea(Board board) {
        return board.area() != null && board.area().kind() != AreaKind.BOROUGH;
    }

    private static @Nullable String target(Result result, Map<Standard, Target> targets, Saying saying) {
        return Standard.find(result.code())
                .map(targets::get)
                .map(saying::target)
                .orElse(null);
    }

    /// Where what a figure counts is listed.
    static String records(Result result, Board board, Asked asked) {
        return asked.on("/scoreboard/records/" + result.code(), board);
    }

    private static @Nullable Chart chart(ResultNumbers numbers, Board board, Asked asked, Saying saying) {
        var most = Result.effects().stream().mapToInt(numbers::count).max().orElse(0);
        if (most == 0) return null;
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<Row>();
        for (var effect : Result.effects()) {
            var count = saying.number(numbers.count(effect));
            bars.add(new Bar(
                    saying.say("scoreboard.effects.bar", saying.name(effect), count),
                    numbers.count(effect) * 100 / most));
            rows.add(new Row(
                    List.of(saying.name(effect), count, saying.definition(effect)), records(effect, board, asked)));
        }
        var heads = List.of(
                saying.say("scoreboard.effects.effect"),
                saying.name(Result.DECISIONS),
                saying.say("scoreboard.effects.meaning"));
        return new Chart(
                saying.say("scoreboard.effects.label"),
                bars,
                new Table(saying.say("scoreboard.effects.caption"), heads, rows));
    }

    private static Table parts(Board board, List<ResultNumbers> numbers, Asked asked, Saying saying) {
        var rows = new ArrayList<Row>();
        for (var at = 0; at < board.lines().size(); at++) {
            var line = board.lines().get(at);
            var name = line.whole() ? saying.say("scoreboard.whole", line.name()) : line.name();
            rows.add(new Row(cells(name, numbers.get(at), saying), line.href() == null ? null : asked.on(line.href())));
        }
        rows.add(new Row(cells(saying.say("scoreboard.all"), numbers.getLast(), saying), null));
        var heads = Stream.concat(
                        Stream.of(
                                saying.say(board.area() == null ? "scoreboard.head.borough" : "scoreboard.head.ward")),
                        COLUMNS.stream().map(saying::name))
                .toList();
        return new Table(saying.say("scoreboard.came.caption"), heads, rows);
    }

    private static List<String> cells(String name, ResultNumbers numbers, Saying saying) {
        return Stream.concat(Stream.of(name), COLUMNS.stream().map(result -> saying.value(result, numbers)))
                .toList();
    }

    private static List<Link> links(Board board, Asked asked, Saying saying) {
        if (board.lines().isEmpty()) return List.of();
        return List.of(new Link(saying.say("scoreboard.parity.link"), asked.on("/scoreboard/parity", board)));
    }
}
