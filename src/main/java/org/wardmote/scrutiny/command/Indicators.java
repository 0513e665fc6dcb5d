package org.wardmote.scrutiny.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.scrutiny.command.CommandPage.Indicator;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.result.ResultNumbers;
import org.wardmote.scrutiny.result.Results;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.Saying;
import org.wardmote.scrutiny.standard.Standard;
import org.wardmote.scrutiny.standard.Target;
import org.wardmote.scrutiny.standard.Target.Light;
import org.wardmote.scrutiny.standard.Targets;

/// Reads the eight standards of a borough as the public reads them, and holds them against what is expected.
@Component
class Indicators {

    static final String RED = "off";
    private static final Map<Light, String> TONES =
            Map.of(Light.MET, "good", Light.BELOW, "late", Light.RED, RED, Light.NONE, "plain");

    private final Tallies tallies;
    private final Results results;
    private final Targets targets;

    Indicators(Tallies tallies, Results results, Targets targets) {
        this.tallies = tallies;
        this.results = results;
        this.targets = targets;
    }

    private record Read(Numbers numbers, ResultNumbers results) {

        boolean hasNone(Standard standard) {
            return standard.isShare() && standard.share(numbers, results, 0).base() == 0;
        }

        double value(Standard standard) {
            if (!standard.isShare()) return numbers.overdue();
            return standard.share(numbers, results, 0).percent().orElseThrow().doubleValue();
        }

        String said(Standard standard, Saying saying) {
            return Result.find(standard.code())
                    .map(result -> saying.value(result, results))
                    .orElseGet(() -> standard.isShare()
                            ? saying.share(numbers.withinClock())
                            : saying.number(numbers.overdue()));
        }
    }

    List<Indicator> list(Board board, Asked asked, Span span, Saying saying) {
        var borough = board.area() == null ? 0 : board.area().borough().id().number();
        var expected = targets.on(board.organisation().id(), borough, span.lastDay(), span.known());
        var now = read(board, span);
        var before = read(board, new Span(span.from().minusDays(Span.DAYS), span.from(), span.known()));
        var stood = read(board, new Span(span.from().minusDays(Span.DAYS), span.from(), span.from()));
        return Arrays.stream(Standard.values())
                .map(one -> indicator(
                        one, now, one.isShare() ? before : stood, expected.get(one), board, asked, span, saying))
                .toList();
    }

    private Read read(Board board, Span span) {
        var organisation = board.organisation().id();
        return new Read(
                tallies.read(organisation, board.spots(), board.lines().size(), span)
                        .getLast(),
                results.read(organisation, board.spots(), board.lines().size(), span)
                        .getLast());
    }

    private static Indicator indicator(
            Standard standard,
            Read now,
            Read before,
            @Nullable Target target,
            Board board,
            Asked asked,
            Span span,
            Saying saying) {
        var light = target == null || now.hasNone(standard) ? Light.NONE : target.light(now.value(standard));
        return new Indicator(
                standard.code(),
                saying.say("scoreboard.measure." + standard.code()),
                now.said(standard, saying),
                base(standard, span, saying),
                saying.say("command.before", before.said(standard, saying)),
                saying.say("command.light." + light.name().toLowerCase(java.util.Locale.ROOT)),
                TONES.getOrDefault(light, "plain"),
                target == null ? null : expectation(target, saying),
                target == null ? saying.say("command.owner.none") : saying.say("command.owner", target.owner()),
                href(standard, board, asked));
    }

    private static String base(Standard standard, Span span, Saying saying) {
        return switch (standard) {
            case OVERDUE -> saying.say("scoreboard.base.known", saying.date(span.known()));
            case IN_TIME, TOLD, PROMISES_KEPT -> saying.span(span);
            default -> saying.say("scoreboard.base.end", saying.date(span.lastDay()));
        };
    }

    private static String expectation(Target target, Saying saying) {
        return saying.say(
                target.standard().isShare() ? "command.target.share" : "command.target.count",
                target.aim(),
                target.red(),
                saying.date(target.reviewOn()));
    }

    private static String href(Standard standard, Board board, Asked asked) {
        return switch (standard) {
            case IN_TIME -> asked.on("/desk/measures/missed", board);
            case OVERDUE -> asked.on("/desk/measures/overdue", board);
            case PROMISES_KEPT -> asked.on("/scoreboard/promises", board);
            default -> asked.on("/scoreboard/records/" + standard.code(), board);
        };
    }
}
