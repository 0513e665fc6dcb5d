package org.wardmote.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private final LocalDate may = LocalDate.of(2025, 5, 1);

    @Test
    void endOfOneIsBeginningOfTheNextAndBelongsToTheNext() {
        var old = Period.from(LocalDate.of(2013, 12, 1)).endingOn(may);
        var now = Period.from(may);
        assertThat(old.includes(may.minusDays(1))).isTrue();
        assertThat(old.includes(may)).isFalse();
        assertThat(old.hasEndedBy(may)).isTrue();
        assertThat(now.includes(may)).isTrue();
        assertThat(now.hasEndedBy(may.plusYears(100))).isFalse();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(may, may.minusDays(1))).isInstanceOf(Refusal.class);
    }
}
