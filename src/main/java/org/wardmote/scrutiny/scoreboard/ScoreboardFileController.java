package org.wardmote.scrutiny.scoreboard;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Finished;

/// The figures of a scoreboard as a file: a line for each part of the place, each figure defined above.
@Controller
class ScoreboardFileController {

    private final AskedBoards boards;
    private final ScoreboardFile file;
    private final Clock clock;

    ScoreboardFileController(AskedBoards boards, ScoreboardFile file, Clock clock) {
        this.boards = boards;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping("/scoreboard.csv")
    @Anyone
    Finished index(@ModelAttribute Asked asked) {
        return finished(boards.ofAll(asked), asked);
    }

    @GetMapping("/scoreboard/{borough}.csv")
    @Anyone
    Finished showBorough(@PathVariable String borough, @ModelAttribute Asked asked) {
        return finished(boards.ofBorough(borough, asked), asked);
    }

    @GetMapping("/scoreboard/{borough}/{ward}.csv")
    @Anyone
    Finished showWard(@PathVariable String borough, @PathVariable String ward, @ModelAttribute Asked asked) {
        return finished(boards.ofWard(borough, ward, asked), asked);
    }

    private Finished finished(Board board, Asked asked) {
        var csv = file.of(board, asked.span(LondonTime.today(clock)));
        return Finished.of(
                "text/csv;charset=utf-8", csv.text().getBytes(StandardCharsets.UTF_8), LondonTime.nextMidnight(clock));
    }
}
