package org.wardmote.scrutiny.scoreboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.figure.DefinedCsv;
import org.wardmote.figure.Figure;
import org.wardmote.kernel.Frame;
import org.wardmote.scrutiny.measure.HourClass;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.result.ResultNumbers;
import org.wardmote.scrutiny.result.Results;

/// Puts the file together. A number that is not shown leaves its cell empty; a time beyond 72 hours is told as the
/// class that is published.
@Component
class ScoreboardFile {

    private static final List<String> PLACE = List.of("organisation", "place", "level", "from", "to", "known_on");

    private final Tallies tallies;
    private final Results results;
    private final Frame.Words words;

    ScoreboardFile(Tallies tallies, Results results, Frame.Words words) {
        this.tallies = tallies;
        this.results = results;
        this.words = words;
    }

    DefinedCsv of(Board board, Span span) {
        var numbers = tallies.read(
                board.organisation().id(), board.spots(), board.lines().size(), span);
        var came = results.read(
                board.organisation().id(), board.spots(), board.lines().size(), span);
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < board.lines().size(); row++) {
            var line = board.lines().get(row);
            rows.add(row(
                    board, line.name(), line.whole() ? "as a whole" : "part", span, numbers.get(row), came.get(row)));
        }
        var name = board.name();
        rows.add(row(board, name, "total", span, numbers.getLast(), came.getLast()));
        return DefinedCsv.of(definitions(span), header(), rows);
    }

    private List<Figure> definitions(Span span) {
        var saying = new Saying(words);
        return Stream.concat(
                        Arrays.stream(Measure.values())
                                .map(measure -> figure(column(measure.code()), saying.definition(measure), span)),
                        Arrays.stream(Result.values())
                                .map(result -> figure(column(result.code()), saying.definition(result), span)))
                .toList();
    }

    private Figure figure(String column, String definition, Span span) {
        return new Figure(column, "", null, span.known(), definition, words.say("scoreboard.source"));
    }

    private static List<String> header() {
        return Stream.concat(
                        PLACE.stream(),
                        Stream.concat(
                                Arrays.stream(Measure.values()).flatMap(ScoreboardFile::columns),
                                Arrays.stream(Result.values()).flatMap(ScoreboardFile::columns)))
                .toList();
    }

    private static Stream<String> columns(Measure measure) {
        return measure == Measure.IN_TIME
                ? Stream.of("due", column(measure.code()))
                : Stream.of(column(measure.code()));
    }

    /// A share has the column of what it is of before it.
    private static Stream<String> columns(Result result) {
        var column = column(result.code());
        return result.isShare() ? Stream.of(column + "_of", column) : Stream.of(column);
    }

    private static String column(String code) {
        return code.replace('-', '_');
    }

    private List<String> row(Board board, String name, String level, Span span, Numbers numbers, ResultNumbers came) {
        var cells = new ArrayList<>(List.of(
                board.organisation().id(),
                name,
                level,
                span.from().toString(),
                span.lastDay().toString(),
                span.known().toString()));
        for (var measure : Measure.values()) {
            if (measure == Measure.IN_TIME)
                cells.add(String.valueOf(numbers.withinClock().base()));
            cells.add(cell(measure, numbers));
        }
        for (var result : Result.values()) {
            if (result.isShare()) cells.add(String.valueOf(came.base(result)));
            cells.add(String.valueOf(came.count(result)));
        }
        return cells;
    }

    private String cell(Measure measure, Numbers numbers) {
        return switch (measure) {
            case MEDIAN -> hours(numbers.median());
            case NINETIETH -> hours(numbers.ninetieth());
            case PEOPLE -> numbers.people() == null ? "" : numbers.people().toString();
            default -> String.valueOf(numbers.count(measure));
        };
    }

    private String hours(@Nullable HourClass hours) {
        if (hours == null) return "";
        return hours.isInHours() ? String.valueOf(hours.code()) : words.say("scoreboard.beyond." + hours.beyond());
    }
}
