package org.wardmote.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Refusal;

class SpreadTests {

    /// R: quantile(c(1, 2, 4, 7, 11), type = 7) is 1, 2, 4, 7, 11; of 1 to 4 it is 1, 1.75, 2.5, 3.25, 4.
    @Test
    void quartersAreThoseOfDefinitionSeven() {
        assertThat(Spread.of(List.of(7.0, 1.0, 11.0, 2.0, 4.0))).isEqualTo(new Spread(1, 2, 4, 7, 11));
        assertThat(Spread.of(List.of(1.0, 2.0, 3.0, 4.0))).isEqualTo(new Spread(1, 1.75, 2.5, 3.25, 4));
    }

    @Test
    void whatLiesBeyondTheFencesIsAnOutlier() {
        var spread = Spread.of(List.of(80.0, 82.0, 84.0, 86.0, 20.0));
        assertThat(spread.isOutlier(20)).isTrue();
        assertThat(spread.isOutlier(86)).isFalse();
    }

    @Test
    void ofNothingThereIsNoSpread() {
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> Spread.of(List.of()));
    }

    @Property
    void quartersAreInOrderAndTheMiddleIsNoOutlier(
            @ForAll @NotEmpty List<@DoubleRange(min = 0, max = 100) Double> values) {
        var spread = Spread.of(values);
        assertThat(List.of(spread.least(), spread.lower(), spread.median(), spread.upper(), spread.greatest()))
                .isSorted();
        assertThat(spread.isOutlier(spread.median())).isFalse();
    }
}
