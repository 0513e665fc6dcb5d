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

/// Puts the file together. A number that is not shown leaves its cell empty; a time beyond 72 hours is told as the
/// class that is published.
@Component
class ScoreboardFile {

    private static final List<String> PLACE = List.of("organisation", "place", "level", "from", "to", "known_on");

    private final Tallies tallies;
    private final Frame.Words words;

    ScoreboardFile(Tallies tallies, Frame.Words words) {
        this.tallies = tallies;
        this.words = words;
    }

    DefinedCsv of(Board board, Span span) {
        var numbers = tallies.read(
                board.organisation().id(), board.spots(), board.lines().size(), span);
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < board.lines().size(); row++) {
            var line = board.lines().get(row);
            rows.add(row(board, line.name(), line.whole() ? "as a whole" : "part", span, numbers.get(row)));
        }
        var name = board.name();
        rows.add(row(board, name, "total", span, numbers.getLast()));
        return DefinedCsv.of(definitions(span), header(), rows);
    }

    private List<Figure> definitions(Span span) {
        var saying = new Saying(words);
        return Arrays.stream(Measure.values())
                .map(measure -> new Figure(
                        column(measure),
                        "",
                        null,
                        span.known(),
                        saying.definition(measure),
                        words.say("scoreboard.source")))
                .toList();
    }

    private static List<String> header() {
        return Stream.concat(
                        PLACE.stream(),
                        Arrays.stream(Measure.values())
                                .flatMap(measure -> measure == Measure.IN_TIME
                                        ? Stream.of("due", column(measure))
                                        : Stream.of(column(measure))))
                .toList();
    }

    private static String column(Measure measure) {
        return measure.code().replace('-', '_');
    }

    private List<String> row(Board board, String name, String level, Span span, Numbers numbers) {
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
