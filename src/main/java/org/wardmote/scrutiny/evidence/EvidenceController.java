package org.wardmote.scrutiny.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Area;
import org.wardmote.figure.DefinedCsv;
import org.wardmote.figure.Figure;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewers;
import org.wardmote.platform.Finished;
import org.wardmote.scrutiny.evidence.EvidencePage.Sheet;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.reach.Reach;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.NamedBoards;

/// `/desk/evidence?area=lambeth/brixton&from=2026-01-01&to=2026-06-30`: what a place can show of its duties.
@Controller
class EvidenceController {

    private final NamedBoards boards;
    private final Reach reach;
    private final Sheets sheets;
    private final EvidencePages pages;
    private final Viewers viewers;
    private final Clock clock;

    EvidenceController(
            NamedBoards boards, Reach reach, Sheets sheets, EvidencePages pages, Viewers viewers, Clock clock) {
        this.boards = boards;
        this.reach = reach;
        this.sheets = sheets;
        this.pages = pages;
        this.viewers = viewers;
        this.clock = clock;
    }

    /// What was asked for beside the place: the first and the last day, a year back where none is said.
    record Period(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {

        /// Days that are over.
        Span span(LocalDate today) {
            var until = to == null || !to.isBefore(today) ? today : to.plusDays(1);
            var first = from == null ? until.minusYears(1) : from;
            if (!first.isBefore(until) || first.getYear() < 1990) throw new NotFound();
            return new Span(first, until, today);
        }
    }

    @GetMapping("/desk/evidence")
    @Staff({Function.SUPERVISE, Function.SCRUTINISE})
    EvidencePage show(
            @RequestParam(defaultValue = "") String area, @ModelAttribute Asked asked, @ModelAttribute Period period) {
        var span = period.span(LondonTime.today(clock));
        var viewer = viewers.current();
        if (area.isEmpty()) return pages.page(viewer, null, asked, span, null);
        var board = board(area, asked);
        return pages.page(viewer, board, asked, span, sheet(board, asked, span));
    }

    @GetMapping("/desk/evidence.csv")
    @Staff({Function.SUPERVISE, Function.SCRUTINISE})
    Finished showFile(@RequestParam String area, @ModelAttribute Asked asked, @ModelAttribute Period period) {
        var span = period.span(LondonTime.today(clock));
        var board = board(area, asked);
        var sheet = sheet(board, asked, span);
        var defined = new Figure(
                sheet.name(), "", null, span.known(), pages.say("evidence.lede"), pages.say("scoreboard.source"));
        var csv = DefinedCsv.of(
                List.of(defined), List.of("section", "day", "what", "about", "to_whom"), Sheets.rows(sheet));
        return Finished.of(
                "text/csv;charset=utf-8", csv.text().getBytes(StandardCharsets.UTF_8), LondonTime.nextMidnight(clock));
    }

    private Board board(String area, Asked asked) {
        var board = boards.named(area, asked);
        reach.require(viewers.current(), board.organisation().id(), areaOf(board));
        return board;
    }

    private static Area areaOf(Board board) {
        if (board.area() == null) throw new NotFound();
        return board.area();
    }

    private Sheet sheet(Board board, Asked asked, Span span) {
        return sheets.sheet(board, areaOf(board), span, EvidencePages.csv(board, asked, span), pages.saying());
    }
}
