package org.wardmote.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.wardmote.kernel.Refusal;

/// So many of so many. Where the base is under a minimum, the percentage would say more than the numbers bear, or
/// too much about somebody: it is hidden, and so is the count.
///
/// @param minimum the least base whose share is shown; 0 for counts of the organisation's own conduct, which are
///     shown whole
public record Share(int count, int base, int minimum) {

    public Share {
        if (count < 0 || base < 0 || count > base)
            throw new Refusal.Invalid("A share is a count of a base, neither below nothing.");
    }

    public static Share whole(int count, int base) {
        return new Share(count, base, 0);
    }

    public boolean suppressed() {
        return base < minimum;
    }

    /// In per cent to one decimal, half up; empty where hidden, and where there is nothing to share.
    public Optional<BigDecimal> percent() {
        if (suppressed() || base == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(count)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP));
    }

    /// Such as `90.0%`.
    public Optional<String> percentText() {
        return percent().map(percent -> percent.toPlainString() + "%");
    }
}
