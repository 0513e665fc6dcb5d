package org.wardmote.scrutiny.drill;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewers;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.reach.Reach;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.NamedBoards;

/// `/desk/measures/{measure}?area=lambeth/brixton-north`: the contributions that a public figure counts.
@Controller
class MeasureController {

    private final NamedBoards boards;
    private final Reach reach;
    private final Counted counted;
    private final MeasurePages pages;
    private final Viewers viewers;
    private final Clock clock;

    MeasureController(
            NamedBoards boards, Reach reach, Counted counted, MeasurePages pages, Viewers viewers, Clock clock) {
        this.boards = boards;
        this.reach = reach;
        this.counted = counted;
        this.pages = pages;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping("/desk/measures/{measure}")
    @Staff({Function.SUPERVISE, Function.SCRUTINISE})
    MeasurePage show(@PathVariable String measure, @RequestParam String area, @ModelAttribute Asked asked) {
        var of = Measure.find(measure).filter(Measure::isCounted).orElseThrow(NotFound::new);
        var board = boards.named(area, asked);
        if (board.area() == null) throw new NotFound();
        var organisation = board.organisation().id();
        reach.require(viewers.current(), organisation, board.area());
        var span = asked.span(LondonTime.today(clock));
        var found = counted.list(of, organisation, board.spots(), span);
        return pages.page(of, board, span, found);
    }
}
