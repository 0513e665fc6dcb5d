package org.wardmote.scrutiny.parity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.platform.Finished;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.NamedBoards;
import org.wardmote.scrutiny.scoreboard.Saying;

/// `/scoreboard/parity`: boroughs side by side, all wards with `?each=ward`, or those of one borough with `?area=`.
@Controller
class ParityController {

    private static final String WARDS = "ward";

    private final NamedBoards boards;
    private final Comparing comparing;
    private final ParityPages pages;
    private final Frame.Words words;
    private final Clock clock;

    ParityController(NamedBoards boards, Comparing comparing, ParityPages pages, Frame.Words words, Clock clock) {
        this.boards = boards;
        this.comparing = comparing;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/scoreboard/parity")
    @Anyone
    ParityPage show(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) @Nullable String each,
            @ModelAttribute Asked asked) {
        var board = board(area, each, asked);
        var span = asked.span(today());
        return pages.page(board, asked, span, comparing.compare(board, span), WARDS.equals(each));
    }

    @GetMapping("/scoreboard/parity.csv")
    @Anyone
    Finished showFile(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) @Nullable String each,
            @ModelAttribute Asked asked) {
        var board = board(area, each, asked);
        var span = asked.span(today());
        var csv = pages.file(board, span, comparing.compare(board, span), new Saying(words));
        return Finished.of(
                "text/csv;charset=utf-8", csv.text().getBytes(StandardCharsets.UTF_8), LondonTime.nextMidnight(clock));
    }

    private Board board(String area, @Nullable String each, Asked asked) {
        var board = area.isEmpty() && WARDS.equals(each) ? boards.ofAllAreas(asked) : boards.named(area, asked);
        if (board.lines().isEmpty()) throw new NotFound();
        return board;
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
