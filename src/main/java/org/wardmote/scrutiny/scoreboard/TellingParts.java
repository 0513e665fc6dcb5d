package org.wardmote.scrutiny.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.measure.MonthNumbers;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Bar;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Row;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Table;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Trend;

/// The tables of a scoreboard: part by part, and month by month.
@Component
class TellingParts {

    private static final int MONTHS = 12;
    private static final List<Measure> COLUMNS = List.of(
            Measure.RECEIVED,
            Measure.IN_TIME,
            Measure.MEDIAN,
            Measure.OVERDUE,
            Measure.MISSED,
            Measure.REOPENED,
            Measure.PASSED_ON,
            Measure.UNREACHED);

    private final Tallies tallies;

    TellingParts(Tallies tallies) {
        this.tallies = tallies;
    }

    Table table(Board board, List<Numbers> numbers, Asked asked, Saying saying) {
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
        return new Table(saying.say("scoreboard.parts.caption"), heads, rows);
    }

    private static List<String> cells(String name, Numbers numbers, Saying saying) {
        return Stream.concat(Stream.of(name), COLUMNS.stream().map(measure -> saying.value(measure, numbers)))
                .toList();
    }

    /// The months that were over when we look, up to a year; each leads to its own page.
    @Nullable
    Trend trend(Board board, Asked asked, Span span, Saying saying) {
        var until = span.known().withDayOfMonth(1);
        var year = new Span(until.minusMonths(MONTHS), until, span.known());
        var months = tallies.listMonths(board.organisation().id(), board.spots(), year);
        if (months.isEmpty()) return null;
        var heads = List.of(
                saying.say("scoreboard.head.month"), saying.name(Measure.RECEIVED), saying.name(Measure.IN_TIME));
        var rows = months.stream()
                .map(month -> new Row(
                        List.of(
                                saying.month(month.month()),
                                saying.number(month.received()),
                                saying.share(month.withinClock())),
                        asked.in(month.month()).on(board.path())))
                .toList();
        var table = new Table(saying.say("scoreboard.months.caption"), heads, rows);
        return new Trend(table, bars(months.reversed(), saying), saying.say("scoreboard.months.label"));
    }

    private static List<Bar> bars(List<MonthNumbers> months, Saying saying) {
        return months.stream()
                .map(month -> new Bar(
                        saying.shortMonth(month.month()),
                        month.withinClock()
                                .percent()
                                .map(percent -> Math.round(percent.floatValue()))
                                .orElse(0)))
                .toList();
    }
}
