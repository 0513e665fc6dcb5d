package org.wardmote.scrutiny.command;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;
import org.wardmote.scrutiny.command.CommandPage.Link;
import org.wardmote.scrutiny.reach.Reach;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.NamedBoards;
import org.wardmote.scrutiny.scoreboard.Saying;

/// `/desk/command?area=lambeth`: one screen for whoever commands a borough, and for whoever scrutinises it.
@Controller
class CommandController {

    private static final String PATH = "/desk/command";

    private final NamedBoards boards;
    private final Reach reach;
    private final Indicators indicators;
    private final Viewers viewers;
    private final Frames frames;
    private final Clock clock;

    CommandController(
            NamedBoards boards, Reach reach, Indicators indicators, Viewers viewers, Frames frames, Clock clock) {
        this.boards = boards;
        this.reach = reach;
        this.indicators = indicators;
        this.viewers = viewers;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/desk/command")
    @Staff({Function.SUPERVISE, Function.SCRUTINISE})
    CommandPage show(@RequestParam(defaultValue = "") String area, @ModelAttribute Asked asked) {
        var viewer = viewers.current();
        var board = area.isEmpty() ? first(viewer) : boards.named(area, asked);
        if (board.area() == null) throw new NotFound();
        reach.require(viewer, board.organisation().id(), board.area());
        return page(board, viewer);
    }

    /// The first borough that they command, or else may look into.
    private Board first(Viewer viewer) {
        var seen = reach.listSeen(viewer);
        if (seen.isEmpty()) throw new NotFound();
        return board(seen.getFirst());
    }

    private Board board(Reach.Seen seen) {
        return boards.named(seen.borough().slug(), new Asked(seen.organisation(), null, null));
    }

    private CommandPage page(Board board, Viewer viewer) {
        var asked = new Asked(board.organisation().id(), null, null);
        var span = asked.span(LondonTime.today(clock));
        var frame = frames.personal("/desk", List.of(new Crumb(board.name(), null)), "command.title", board.name());
        var saying = new Saying(frame.words());
        var shown = indicators.list(board, asked, span, saying);
        var red = shown.stream().filter(one -> one.tone().equals("late")).count();
        return new CommandPage(
                frame,
                frame.title(),
                board.organisation().name(),
                frame.say("command.summary", red, shown.size()),
                shown,
                others(viewer, board),
                asked.on(board.path()));
    }

    private List<Link> others(Viewer viewer, Board board) {
        return reach.listSeen(viewer).stream()
                .filter(seen ->
                        !(seen.organisation().equals(board.organisation().id())
                                && seen.borough().equals(board.area())))
                .map(seen -> new Link(
                        seen.borough().name(), PATH + "?area=" + seen.borough().slug() + "&of=" + seen.organisation()))
                .toList();
    }
}
