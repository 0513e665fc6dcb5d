package org.wardmote.scrutiny.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.figure.DefinedCsv;
import org.wardmote.figure.Figure;
import org.wardmote.figure.Share;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.parity.ParityPage.Link;
import org.wardmote.scrutiny.parity.ParityPage.Range;
import org.wardmote.scrutiny.parity.ParityPage.Row;
import org.wardmote.scrutiny.parity.ParityPage.Strip;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.Saying;
import org.wardmote.scrutiny.standard.Standard;

/// Says how far apart the parts are.
@Component
class ParityPages {

    private static final int MOST_NAMED = 20;

    private final Frames frames;
    private final Frame.Words words;

    ParityPages(Frames frames, Frame.Words words) {
        this.frames = frames;
        this.words = words;
    }

    ParityPage page(Board board, Asked asked, Span span, Comparing.Sides sides, boolean wards) {
        var frame = frames.frame(
                "/scoreboard",
                List.of(
                        new Crumb(board.name(), asked.on(board.path())),
                        new Crumb(words.say("scoreboard.parity"), null)),
                "scoreboard.parity.title",
                board.name());
        var saying = new Saying(frame.words());
        return new ParityPage(
                frame,
                frame.say("scoreboard.parity"),
                board.caption(),
                frame.say("scoreboard.parity.lede", saying.span(span), Numbers.LEAST),
                sides.compared().stream().map(one -> range(one, saying)).toList(),
                heads(board, wards, saying),
                sides.parts().stream().map(side -> row(side, asked, saying)).toList(),
                csv(board, asked, wards),
                links(board, asked, wards, saying));
    }

    private static Range range(Compared compared, Saying saying) {
        var code = compared.standard().code();
        var name = saying.say("scoreboard.measure." + code);
        var definition = saying.say("scoreboard.measure." + code + ".definition");
        if (!compared.isEnough())
            return new Range(code, name, definition, saying.say("scoreboard.parity.few", Numbers.LEAST), null);
        var spread = compared.spread();
        var strip = new Strip(
                saying.say("scoreboard.parity.strip", name),
                compared.parts().stream().map(Compared.Part::percent).toList(),
                spread.lower(),
                spread.median(),
                spread.upper());
        return new Range(code, name, definition, sentence(compared, saying) + " " + far(compared, saying), strip);
    }

    private static String sentence(Compared compared, Saying saying) {
        var spread = compared.spread();
        return saying.say(
                "scoreboard.parity.range",
                spread.least(),
                who(compared.at(spread.least()), saying),
                spread.greatest(),
                who(compared.at(spread.greatest()), saying),
                spread.lower(),
                spread.upper(),
                spread.median(),
                compared.parts().size());
    }

    private static String who(List<String> names, Saying saying) {
        return names.size() == 1 ? names.getFirst() : saying.say("scoreboard.parity.several", names.size());
    }

    private static String far(Compared compared, Saying saying) {
        var outliers = compared.outliers();
        if (outliers.isEmpty()) return saying.say("scoreboard.parity.none");
        var named = outliers.stream()
                .limit(MOST_NAMED)
                .map(part -> saying.say("scoreboard.parity.one", part.name(), part.percent()))
                .collect(Collectors.joining("; "));
        return outliers.size() > MOST_NAMED
                ? saying.say("scoreboard.parity.outliers.more", named, outliers.size() - MOST_NAMED)
                : saying.say("scoreboard.parity.outliers", named);
    }

    private static List<String> heads(Board board, boolean wards, Saying saying) {
        var first = board.area() == null && !wards ? "scoreboard.head.borough" : "scoreboard.head.ward";
        return Stream.concat(
                        Stream.of(saying.say(first)),
                        Comparing.STANDARDS.stream().map(one -> saying.say("scoreboard.measure." + one.code())))
                .toList();
    }

    private static Row row(Comparing.Side side, Asked asked, Saying saying) {
        var href = side.line().href();
        return new Row(
                Stream.concat(
                                Stream.of(side.line().name()),
                                Comparing.STANDARDS.stream().map(one -> cell(side, one, saying)))
                        .toList(),
                href == null ? null : asked.on(href));
    }

    private static String cell(Comparing.Side side, Standard standard, Saying saying) {
        return Result.find(standard.code())
                .map(result -> saying.value(result, side.results()))
                .orElseGet(() -> saying.share(side.numbers().withinClock()));
    }

    private static String csv(Board board, Asked asked, boolean wards) {
        var address = asked.on("/scoreboard/parity.csv", board);
        return wards ? address + (address.contains("?") ? "&" : "?") + "each=ward" : address;
    }

    private static List<Link> links(Board board, Asked asked, boolean wards, Saying saying) {
        var links = new ArrayList<Link>();
        var address = asked.on("/scoreboard/parity", board);
        if (board.area() == null)
            links.add(
                    wards
                            ? new Link(saying.say("scoreboard.parity.boroughs"), address)
                            : new Link(
                                    saying.say("scoreboard.parity.wards"),
                                    address + (address.contains("?") ? "&" : "?") + "each=ward"));
        links.add(new Link(saying.say("scoreboard.drill.back"), asked.on(board.path())));
        return links;
    }

    DefinedCsv file(Board board, Span span, Comparing.Sides sides, Saying saying) {
        var defined = Comparing.STANDARDS.stream()
                .map(one -> new Figure(
                        one.code().replace('-', '_'),
                        "",
                        null,
                        span.known(),
                        saying.say("scoreboard.measure." + one.code() + ".definition"),
                        saying.say("scoreboard.source")))
                .toList();
        var heads = Stream.concat(
                        Stream.of("organisation", "place", "from", "to", "known_on"),
                        Comparing.STANDARDS.stream()
                                .map(one -> one.code().replace('-', '_'))
                                .flatMap(column -> Stream.of(column + "_of", column)))
                .toList();
        var rows = sides.parts().stream()
                .map(side -> Stream.concat(
                                Stream.of(
                                        board.organisation().id(),
                                        side.line().name(),
                                        span.from().toString(),
                                        span.lastDay().toString(),
                                        span.known().toString()),
                                Comparing.STANDARDS.stream().flatMap(one -> counts(side, one)))
                        .toList())
                .toList();
        return DefinedCsv.of(defined, heads, rows);
    }

    private static Stream<String> counts(Comparing.Side side, Standard standard) {
        Share share = standard.share(side.numbers(), side.results(), 0);
        return Stream.of(String.valueOf(share.base()), String.valueOf(share.count()));
    }
}
