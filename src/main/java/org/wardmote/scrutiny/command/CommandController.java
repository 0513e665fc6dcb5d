package org.wardmote.scrutiny.command;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;
import org.wardmote.scrutiny.reach.Reach;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.NamedBoards;

/// `/desk/command?area=lambeth`: one screen for whoever commands a borough, and for whoever scrutinises it.
@Controller
class CommandController {

    private final NamedBoards boards;
    private final Reach reach;
    private final CommandPages pages;
    private final Viewers viewers;

    CommandController(NamedBoards boards, Reach reach, CommandPages pages, Viewers viewers) {
        this.boards = boards;
        this.reach = reach;
        this.pages = pages;
        this.viewers = viewers;
    }

    @GetMapping("/desk/command")
    @Staff({Function.SUPERVISE, Function.SCRUTINISE})
    CommandPage show(@RequestParam(defaultValue = "") String area, @ModelAttribute Asked asked) {
        var viewer = viewers.current();
        var board = area.isEmpty() ? first(viewer) : boards.named(area, asked);
        if (board.area() == null) throw new NotFound();
        reach.require(viewer, board.organisation().id(), board.area());
        return pages.page(board, reach.listSeen(viewer));
    }

    /// The first borough that they command, or else may look into.
    private Board first(Viewer viewer) {
        var seen = reach.listSeen(viewer);
        if (seen.isEmpty()) throw new NotFound();
        var first = seen.getFirst();
        return boards.named(first.borough().slug(), new Asked(first.organisation(), null, null));
    }
}
