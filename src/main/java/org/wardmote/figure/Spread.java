package org.wardmote.figure;

import java.util.Collection;
import org.wardmote.kernel.Refusal;

/// How far apart values lie, in the values' own unit: least, greatest, and the quarters between, by linear
/// interpolation between neighbours (R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", Am.
/// Stat. 50, 1996, definition 7). Outliers are those beyond one and a half times the middle half's width from its
/// ends (J. W. Tukey, "Exploratory data analysis", 1977).
public record Spread(double least, double lower, double median, double upper, double greatest) {

    private static final double FENCE = 1.5;

    public static Spread of(Collection<Double> values) {
        if (values.isEmpty()) throw new Refusal.Invalid("Of no values there is no spread.");
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(
                sorted[0],
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                sorted[sorted.length - 1]);
    }

    private static double quantile(double[] sorted, double part) {
        var at = part * (sorted.length - 1);
        var below = (int) Math.floor(at);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /// Far below the others, or far above.
    public boolean isOutlier(double value) {
        var reach = FENCE * (upper - lower);
        return value < lower - reach || value > upper + reach;
    }
}
