package org.wardmote.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Refusal;

class ShareTests {

    @Test
    void isShownInPerCentToOneDecimal() {
        assertThat(Share.whole(18, 20).percentText()).contains("90.0%");
        assertThat(Share.whole(2, 3).percentText()).contains("66.7%");
        assertThat(Share.whole(1, 16).percentText()).contains("6.3%");
    }

    @Test
    void isHiddenWhereTheBaseIsSmall() {
        assertThat(new Share(4, 9, 10).percent()).isEmpty();
        assertThat(new Share(4, 10, 10).percent()).contains(new BigDecimal("40.0"));
    }

    @Test
    void ofNothingIsNoShare() {
        assertThat(Share.whole(0, 0).percent()).isEmpty();
    }

    @Test
    void isNeitherBelowNothingNorAboveItsBase() {
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> Share.whole(3, 2));
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> Share.whole(-1, 2));
    }

    @Property
    void aShareAndTheRestMakeTheWholeToARounding(
            @ForAll @IntRange(min = 1, max = 100_000) int base, @ForAll @IntRange(min = 0, max = 100_000) int some) {
        var count = some % (base + 1);
        var one = Share.whole(count, base).percent().orElseThrow();
        var rest = Share.whole(base - count, base).percent().orElseThrow();
        assertThat(one.add(rest)).isBetween(new BigDecimal("99.9"), new BigDecimal("100.1"));
    }
}
