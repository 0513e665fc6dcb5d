package org.wardmote.scrutiny.listing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.platform.Finished;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.NamedBoards;
import org.wardmote.scrutiny.scoreboard.Saying;

/// `/scoreboard/records/{measure}?area=lambeth/brixton-north`: what a figure of results counts.
@Controller
class RecordsController {

    private final NamedBoards boards;
    private final ReadingRecords reading;
    private final RecordsPages pages;
    private final Frame.Words words;
    private final Clock clock;

    RecordsController(NamedBoards boards, ReadingRecords reading, RecordsPages pages, Frame.Words words, Clock clock) {
        this.boards = boards;
        this.reading = reading;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/scoreboard/records/{measure}")
    @Anyone
    RecordsPage show(
            @PathVariable String measure, @RequestParam(defaultValue = "") String area, @ModelAttribute Asked asked) {
        var of = Result.find(measure).orElseThrow(NotFound::new);
        var board = boards.named(area, asked);
        var span = asked.span(LondonTime.today(clock));
        var saying = new Saying(words);
        return pages.page(of, board, asked, span, reading.read(of, board, span, saying), saying);
    }

    @GetMapping("/scoreboard/records/{measure}.csv")
    @Anyone
    Finished showFile(
            @PathVariable String measure, @RequestParam(defaultValue = "") String area, @ModelAttribute Asked asked) {
        var of = Result.find(measure).orElseThrow(NotFound::new);
        var board = boards.named(area, asked);
        var span = asked.span(LondonTime.today(clock));
        var saying = new Saying(words);
        var csv = pages.file(of, board, span, reading.read(of, board, span, saying), saying);
        return Finished.of(
                "text/csv;charset=utf-8", csv.text().getBytes(StandardCharsets.UTF_8), LondonTime.nextMidnight(clock));
    }
}
