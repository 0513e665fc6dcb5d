package org.wardmote.guide.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.guide.SignpostNumber;

class ListedNumbersTests {

    private final ListedNumbers numbers = new ListedNumbers();

    @Test
    void theEmergencyNumberComesFirst() {
        assertThat(numbers.list().getFirst().number()).isEqualTo("999");
        assertThat(numbers.find("non-emergency")).map(SignpostNumber::number).contains("101");
        assertThat(numbers.find("childline")).map(SignpostNumber::textphone).isEmpty();
    }

    @Test
    void everyNumberIsSomebodysToKeepRight() {
        assertThat(numbers.list()).allSatisfy(number -> {
            assertThat(number.owner()).isNotBlank();
            assertThat(number.overdue(number.reviewBy())).isFalse();
            assertThat(number.overdue(number.reviewBy().plusDays(1))).isTrue();
        });
    }
}
