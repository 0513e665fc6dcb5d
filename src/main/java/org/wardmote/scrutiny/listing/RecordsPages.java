package org.wardmote.scrutiny.listing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.figure.DefinedCsv;
import org.wardmote.figure.Figure;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frames;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.Saying;

/// Puts the list together, for people and as a file.
@Component
class RecordsPages {

    private static final int MOST = 1000;

    private final Frames frames;

    RecordsPages(Frames frames) {
        this.frames = frames;
    }

    RecordsPage page(Result result, Board board, Asked asked, Span span, Records records, Saying saying) {
        var name = saying.name(result);
        var back = asked.on(board.path());
        var frame = frames.unlisted(
                "/scoreboard",
                List.of(new Crumb(board.name(), back), new Crumb(name, null)),
                "scoreboard.drill.title",
                name,
                board.name());
        return new RecordsPage(
                frame,
                name,
                board.caption(),
                count(result, span, records, saying),
                saying.definition(result),
                records.rows().size() > MOST ? saying.say("scoreboard.drill.most", MOST) : null,
                records.heads(),
                records.rows().stream().limit(MOST).toList(),
                back,
                asked.on("/scoreboard/records/" + result.code() + ".csv", board));
    }

    private static String count(Result result, Span span, Records records, Saying saying) {
        return result.isCoverage()
                ? saying.say(
                        "scoreboard.records.count.of", records.count(), records.base(), saying.date(span.lastDay()))
                : saying.say("scoreboard.drill.count", records.count(), saying.span(span));
    }

    DefinedCsv file(Result result, Board board, Span span, Records records, Saying saying) {
        var figure = new Figure(
                result.code().replace('-', '_'),
                String.valueOf(records.count()),
                records.base(),
                span.known(),
                saying.definition(result),
                saying.say("scoreboard.source"));
        var rows = records.rows().stream()
                .map(row -> Stream.concat(row.cells().stream(), Stream.of(row.href() == null ? "" : row.href()))
                        .toList())
                .toList();
        var heads = Stream.concat(records.heads().stream(), Stream.of(saying.say("scoreboard.records.address")))
                .toList();
        return DefinedCsv.of(List.of(figure), heads, rows);
    }
}
