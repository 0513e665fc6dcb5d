package org.wardmote.scrutiny.listing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.PublicNames.Named;
import org.wardmote.scrutiny.naming.Names;
import org.wardmote.scrutiny.promise.Promised;
import org.wardmote.scrutiny.promise.Promises;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.NamedBoards;
import org.wardmote.scrutiny.scoreboard.Saying;

/// `/scoreboard/promises?area=lambeth/brixton-north`: every promise made in public, missed ones first.
@Controller
class PromisesController {

    private static final int MOST = 1000;

    private final NamedBoards boards;
    private final Promises promises;
    private final Names names;
    private final Frames frames;
    private final Frame.Words words;
    private final Clock clock;

    PromisesController(
            NamedBoards boards, Promises promises, Names names, Frames frames, Frame.Words words, Clock clock) {
        this.boards = boards;
        this.promises = promises;
        this.names = names;
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/scoreboard/promises")
    @Anyone
    PromisesPage show(@RequestParam(defaultValue = "") String area, @ModelAttribute Asked asked) {
        var board = boards.named(area, asked);
        var known = asked.span(LondonTime.today(clock)).known();
        var all = promises.list(board.organisation().id(), board.spots(), known);
        var frame = frames.frame(
                "/scoreboard",
                List.of(
                        new Crumb(board.name(), asked.on(board.path())),
                        new Crumb(words.say("scoreboard.promises"), null)),
                "scoreboard.promises.title",
                board.name());
        var saying = new Saying(frame.words());
        var shown = all.subList(0, Math.min(MOST, all.size()));
        var named = names.of("promise", shown.stream().map(Promised::promise).toList(), frame.words());
        var missed = all.stream().filter(Promised::isMissed).count();
        return new PromisesPage(
                frame,
                frame.say("scoreboard.promises"),
                board.caption(),
                frame.say("scoreboard.promises.lede", all.size(), missed),
                all.size() > MOST ? frame.say("scoreboard.drill.most", MOST) : null,
                List.of(
                        frame.say("scoreboard.promise.promise"),
                        frame.say("scoreboard.promise.place"),
                        frame.say("scoreboard.promise.made"),
                        frame.say("scoreboard.promise.due"),
                        frame.say("scoreboard.promise.then")),
                shown.stream().map(one -> row(one, named, board, saying)).toList(),
                asked.on(board.path()));
    }

    private PromisesPage.Row row(Promised one, Map<Long, Named> named, Board board, Saying saying) {
        var name = named.get(one.promise());
        return new PromisesPage.Row(
                name == null ? saying.say("scoreboard.promise.number", String.valueOf(one.promise())) : name.text(),
                name == null ? null : name.path(),
                List.of(
                        names.place(one.place(), board.organisation()),
                        saying.date(one.madeOn()),
                        saying.date(one.isMissed() && one.missedOn() != null ? one.missedOn() : one.dueOn()),
                        saying.ending(one)),
                one.isMissed() ? saying.say("scoreboard.promises.tag") : null);
    }
}
