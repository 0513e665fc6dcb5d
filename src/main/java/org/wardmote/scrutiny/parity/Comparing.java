package org.wardmote.scrutiny.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.figure.Share;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.result.ResultNumbers;
import org.wardmote.scrutiny.result.Results;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.standard.Standard;

/// Compares the parts of a board by every standard that is a share. What every area has is compared over all days
/// of the span, so that one bad evening makes nobody an outlier.
@Component
class Comparing {

    static final List<Standard> STANDARDS =
            Arrays.stream(Standard.values()).filter(Standard::isShare).toList();

    private final Tallies tallies;
    private final Results results;

    Comparing(Tallies tallies, Results results) {
        this.tallies = tallies;
        this.results = results;
    }

    /// @param parts the board's lines, but for what is of none of them, with their numbers
    record Sides(List<Side> parts) {

        List<Compared> compared() {
            return STANDARDS.stream().map(this::compared).toList();
        }

        private Compared compared(Standard standard) {
            var compared = new ArrayList<Compared.Part>();
            for (var part : parts) {
                var share = part.share(standard);
                share.percent()
                        .ifPresent(percent ->
                                compared.add(new Compared.Part(part.line().name(), share, percent.doubleValue())));
            }
            return new Compared(standard, compared);
        }
    }

    record Side(Board.Line line, Numbers numbers, ResultNumbers results) {

        /// Hidden where its base is too small to be compared.
        Share share(Standard standard) {
            return standard.share(numbers, results, Numbers.LEAST);
        }
    }

    Sides compare(Board board, Span span) {
        var rows = board.lines().size();
        var organisation = board.organisation().id();
        var numbers = tallies.read(organisation, board.spots(), rows, span);
        var came = results.readDays(organisation, board.spots(), rows, span);
        var sides = new ArrayList<Side>();
        for (var at = 0; at < rows; at++)
            if (!board.lines().get(at).whole())
                sides.add(new Side(board.lines().get(at), numbers.get(at), came.get(at)));
        return new Sides(sides);
    }
}
