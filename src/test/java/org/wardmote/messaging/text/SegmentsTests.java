package org.wardmote.messaging.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.messaging.text.Segments.Alphabet;

class SegmentsTests {

    @Test
    void onePartHoldsMoreThanEachOfSeveral() {
        assertThat(Segments.of("a".repeat(160))).isEqualTo(new Segments(Alphabet.GSM_7, 160, 1));
        assertThat(Segments.of("a".repeat(161)).parts()).isEqualTo(2);
        assertThat(Segments.of("a".repeat(306)).parts()).isEqualTo(2);
        assertThat(Segments.of("a".repeat(307)).parts()).isEqualTo(3);
    }

    @Test
    void oneLetterOutsideTheAlphabetHalvesTheRoom() {
        assertThat(Segments.of("a".repeat(69) + "ł")).isEqualTo(new Segments(Alphabet.UCS_2, 70, 1));
        assertThat(Segments.of("a".repeat(70) + "ł").parts()).isEqualTo(2);
        assertThat(Segments.of("a".repeat(134) + "ł").parts()).isEqualTo(3);
    }

    @Test
    void euroAndBracketsTakeTwoAndAreNotCutInTwo() {
        assertThat(Segments.of("€")).isEqualTo(new Segments(Alphabet.GSM_7, 2, 1));
        // 152 letters leave one place, which holds no euro
        assertThat(Segments.of("a".repeat(152) + "€" + "a".repeat(152)).parts()).isEqualTo(3);
        assertThat(Segments.of("a".repeat(151) + "€" + "a".repeat(153)).parts()).isEqualTo(2);
    }

    @Test
    void pictureTakesTwoAndIsNotCutInTwo() {
        assertThat(Segments.of("🙂")).isEqualTo(new Segments(Alphabet.UCS_2, 2, 1));
        assertThat(Segments.of("ł".repeat(66) + "🙂" + "ł".repeat(66)).parts()).isEqualTo(3);
    }

    @Test
    void everyLetterOfTheAlphabetIsInIt() {
        assertThat(Segments.of("@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./0123456789:;<=>?¡ÄÖÑÜ§¿äöñüà")
                        .alphabet())
                .isEqualTo(Alphabet.GSM_7);
        assertThat(Segments.of("").parts()).isEqualTo(1);
    }
}
