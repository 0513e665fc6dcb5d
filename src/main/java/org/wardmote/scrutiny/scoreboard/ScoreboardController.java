package org.wardmote.scrutiny.scoreboard;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;

/// `/scoreboard`, and the same for a borough and a ward: the public figures.
@Controller
class ScoreboardController {

    private final AskedBoards boards;
    private final ScoreboardPages pages;
    private final Clock clock;

    ScoreboardController(AskedBoards boards, ScoreboardPages pages, Clock clock) {
        this.boards = boards;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/scoreboard")
    @Anyone
    ScoreboardPage index(@ModelAttribute Asked asked) {
        return pages.page(boards.ofAll(asked), asked, today());
    }

    @GetMapping("/scoreboard/{borough}")
    @Anyone
    ScoreboardPage showBorough(@PathVariable String borough, @ModelAttribute Asked asked) {
        return pages.page(boards.ofBorough(borough, asked), asked, today());
    }

    @GetMapping("/scoreboard/{borough}/{ward}")
    @Anyone
    ScoreboardPage showWard(@PathVariable String borough, @PathVariable String ward, @ModelAttribute Asked asked) {
        return pages.page(boards.ofWard(borough, ward, asked), asked, today());
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
