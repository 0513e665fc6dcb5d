package org.wardmote.scrutiny.parity;

import java.util.Comparator;
import java.util.List;
import org.wardmote.figure.Share;
import org.wardmote.figure.Spread;
import org.wardmote.scrutiny.standard.Standard;

/// A standard's share in each of several parts.
///
/// @param parts with enough to be compared
record Compared(Standard standard, List<Part> parts) {

    /// Of fewer than three it would say nothing that the table does not.
    private static final int LEAST = 3;

    record Part(String name, Share share, double percent) {}

    boolean isEnough() {
        return parts.size() >= LEAST;
    }

    Spread spread() {
        return Spread.of(parts.stream().map(Part::percent).toList());
    }

    /// The parts at one end of the range.
    List<String> at(double percent) {
        return parts.stream()
                .filter(part -> part.percent() == percent)
                .map(Part::name)
                .toList();
    }

    /// Farthest first.
    List<Part> outliers() {
        var spread = spread();
        return parts.stream()
                .filter(part -> spread.isOutlier(part.percent()))
                .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.percent() - spread.median()))
                        .thenComparing(Part::name))
                .toList();
    }
}
