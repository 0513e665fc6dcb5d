package org.wardmote.scrutiny.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Card;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Link;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Then;
import org.wardmote.scrutiny.standard.Standard;
import org.wardmote.scrutiny.standard.Target;
import org.wardmote.scrutiny.standard.Targets;

/// Puts a scoreboard together.
@Component
class ScoreboardPages {

    private final Frames frames;
    private final Tallies tallies;
    private final Organisations organisations;
    private final Targets targets;
    private final TellingParts parts;
    private final TellingResults results;
    private final TellingSilence silence;
    private final TellingBreakdowns breakdowns;

    ScoreboardPages(
            Frames frames,
            Tallies tallies,
            Organisations organisations,
            Targets targets,
            TellingParts parts,
            TellingResults results,
            TellingSilence silence,
            TellingBreakdowns breakdowns) {
        this.frames = frames;
        this.tallies = tallies;
        this.organisations = organisations;
        this.targets = targets;
        this.parts = parts;
        this.results = results;
        this.silence = silence;
        this.breakdowns = breakdowns;
    }

    ScoreboardPage page(Board board, Asked asked, LocalDate today) {
        var span = asked.span(today);
        var frame = frame(board, asked);
        var saying = new Saying(frame.words());
        var whose = board.organisation();
        var numbers = tallies.read(whose.id(), board.spots(), board.lines().size(), span);
        var all = numbers.getLast();
        var expected = targets.on(whose.id(), borough(board), span.lastDay(), span.known());
        var plain = asked.at() == null && asked.month() == null;
        return new ScoreboardPage(
                frame,
                board.area() == null
                        ? frame.say("scoreboard.heading.all")
                        : frame.say("scoreboard.heading", board.area().name()),
                whose.name(),
                frame.say("scoreboard.lede", saying.span(span)),
                then(board, asked, saying),
                card(Measure.IN_TIME, all, span, expected, saying),
                cards(all, span, expected, saying),
                board.lines().isEmpty() ? null : parts.table(board, numbers, asked, saying),
                parts.trend(board, asked, span, saying),
                results.tell(board, asked, span, expected, saying),
                others(board, asked),
                plain ? silence.tell(board, today, saying) : null,
                breakdowns.tell(board, asked, today, saying),
                frame.say("scoreboard.as-at", saying.moment(tallies.asAt())) + " " + frame.say("scoreboard.source"),
                asked.on(board.path() + ".csv"),
                links(board, asked, today, saying));
    }

    private static long borough(Board board) {
        return board.area() == null ? 0 : board.area().borough().id().number();
    }

    private Frame frame(Board board, Asked asked) {
        var crumbs = Trail.to(board, asked);
        var name = board.name();
        return asked.at() == null
                ? frames.frame(Boards.PATH, crumbs, "scoreboard.title", name)
                : frames.unlisted(Boards.PATH, crumbs, "scoreboard.title", name);
    }

    private static @Nullable Then then(Board board, Asked asked, Saying saying) {
        if (asked.at() == null) return null;
        return new Then(
                saying.say("scoreboard.then", saying.date(asked.at())),
                new Asked(asked.of(), asked.month(), null).on(board.path()),
                saying.say("scoreboard.then.link"));
    }

    private static List<Card> cards(Numbers numbers, Span span, Map<Standard, Target> expected, Saying saying) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.IN_TIME)
                .map(measure -> card(measure, numbers, span, expected, saying))
                .toList();
    }

    private static Card card(
            Measure measure, Numbers numbers, Span span, Map<Standard, Target> expected, Saying saying) {
        var base = switch (measure) {
            case OVERDUE -> saying.say("scoreboard.base.known", saying.date(span.known()));
            case MEDIAN, NINETIETH, SHARED ->
                saying.say("scoreboard.base.answers", numbers.answered(), saying.span(span));
            case IN_TIME ->
                saying.say("scoreboard.base.due", numbers.withinClock().base(), saying.span(span));
            default -> saying.span(span);
        };
        var target = Standard.find(measure.code())
                .map(expected::get)
                .map(saying::target)
                .orElse(null);
        return new Card(saying.name(measure), saying.value(measure, numbers), base, saying.definition(measure), target);
    }

    private Map<String, String> others(Board board, Asked asked) {
        var others = new LinkedHashMap<String, String>();
        for (var organisation : tallies.listOrganisations())
            if (!organisation.equals(board.organisation().id()))
                organisations
                        .find(organisation)
                        .ifPresent(other ->
                                others.put(other.name(), asked.of(other.id()).on(board.path())));
        return others;
    }

    private static List<Link> links(Board board, Asked asked, LocalDate today, Saying saying) {
        var links = new ArrayList<Link>();
        if (asked.month() != null)
            links.add(
                    new Link(saying.say("scoreboard.last-days"), asked.in(null).on(board.path())));
        if (asked.at() == null) {
            var before = today.minusDays(Span.DAYS);
            links.add(new Link(
                    saying.say("scoreboard.earlier", saying.date(before)),
                    new Asked(asked.of(), null, before).on(board.path())));
        }
        links.add(new Link(saying.say("scoreboard.definitions"), "/scoreboard/definitions"));
        if (board.area() != null && board.area().kind() != AreaKind.TOWN_CENTRE)
            links.add(new Link(
                    saying.say("scoreboard.place", board.area().name()),
                    board.area().path()));
        return links;
    }
}
