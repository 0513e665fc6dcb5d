package org.wardmote.scrutiny.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.scrutiny.breakdown.Breakdowns;
import org.wardmote.scrutiny.breakdown.Dimension;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Breakdown;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Row;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Table;

/// By channel and by subject: for a borough or all, for a settled month, and never as it stood.
@Component
class TellingBreakdowns {

    private final Breakdowns breakdowns;
    private final Boards boards;

    TellingBreakdowns(Breakdowns breakdowns, Boards boards) {
        this.breakdowns = breakdowns;
        this.boards = boards;
    }

    List<Breakdown> tell(Board board, Asked asked, LocalDate today, Saying saying) {
        var month = asked.month();
        if (month == null || asked.at() != null || !Breakdowns.isSettled(month, today)) return List.of();
        if (board.area() != null && board.area().kind() != AreaKind.BOROUGH) return List.of();
        var whole = boards.ofAll(board.organisation().id());
        var row = row(board, whole);
        if (row < 0) return List.of();
        var told = new ArrayList<Breakdown>();
        for (var dimension : Dimension.values()) {
            var kinds = breakdowns.list(
                    whole.organisation().id(),
                    month,
                    dimension,
                    whole.spots(),
                    whole.lines().size());
            if (!kinds.isEmpty()) told.add(breakdown(dimension, kinds, row, saying));
        }
        return told;
    }

    private static int row(Board board, Board whole) {
        if (board.area() == null) return whole.lines().size();
        var paths = whole.lines().stream().map(Board.Line::href).toList();
        return paths.indexOf(board.path());
    }

    private static Breakdown breakdown(Dimension dimension, List<Breakdowns.Kind> kinds, int row, Saying saying) {
        var rows = kinds.stream()
                .map(kind -> new Row(
                        List.of(
                                name(dimension, kind.value(), saying),
                                number(kind.numbers().get(row), saying)),
                        null))
                .toList();
        var heads = Arrays.asList(
                saying.say("scoreboard.breakdown.head." + dimension.code()), saying.say("scoreboard.measure.received"));
        return new Breakdown(
                dimension.code(),
                saying.say("scoreboard.breakdown.note"),
                new Table(saying.say("scoreboard.breakdown." + dimension.code()), heads, rows));
    }

    private static String name(Dimension dimension, String value, Saying saying) {
        if (value.isEmpty()) return saying.say("scoreboard.breakdown.none");
        return saying.say((dimension == Dimension.CHANNEL ? "scoreboard.channel." : "ledger.subject.") + value);
    }

    private static String number(OptionalInt number, Saying saying) {
        return number.isPresent() ? saying.number(number.getAsInt()) : saying.say("scoreboard.breakdown.hidden");
    }
}
