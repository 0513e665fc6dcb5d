package org.wardmote.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingAgeTests {

    private static final String PLAIN = """
        We will be in the market on Saturday. Come and talk to us. Tell us what you see on your street. We want to hear
        from you. If you see a light that is out, tell us where it is. We will ask the council to mend it. We will tell you
        when it is done.\
        """;

    private static final String HARD = """
        Notwithstanding the aforementioned operational considerations, representatives of the neighbourhood policing
        organisation will endeavour to facilitate comprehensive community consultation opportunities, commensurate with
        the availability of appropriately qualified personnel and subject to the prioritisation of emergency
        requirements.\
        """;

    @Test
    void plainWordsAreReadByChildrenAndOfficialOnesByNobody() {
        assertThat(ReadingAge.of(PLAIN.replace("\n", " ")).orElseThrow().years())
                .isBetween(5, 9);
        assertThat(ReadingAge.of(HARD.replace("\n", " ")).orElseThrow().years()).isGreaterThan(20);
    }

    @Test
    void formulaIsThatOfTheReport() {
        // 36 words in 4 sentences, a syllable to each: 0.39 × 9 + 11.8 × 1 − 15.59 = −0.28
        var sentence = "The dog ran to the man in the yard. ";
        assertThat(ReadingAge.of(sentence.repeat(4)).orElseThrow().years()).isEqualTo(5);
        // 32 words in one sentence: 0.39 × 32 + 11.8 − 15.59 = 8.69
        assertThat(ReadingAge.of("dog ".repeat(32)).orElseThrow().years()).isEqualTo(14);
    }

    @Test
    void fewWordsSayNothing() {
        assertThat(ReadingAge.of("Comprehensive prioritisation considerations."))
                .isEmpty();
        assertThat(ReadingAge.of("")).isEmpty();
    }

    @Test
    void syllablesAreGroupsOfVowelsWithoutASilentE() {
        assertThat(ReadingAge.syllables("street")).isEqualTo(1);
        assertThat(ReadingAge.syllables("police")).isEqualTo(2);
        assertThat(ReadingAge.syllables("council")).isEqualTo(2);
        assertThat(ReadingAge.syllables("table")).isEqualTo(2);
        assertThat(ReadingAge.syllables("neighbourhood")).isEqualTo(3);
        assertThat(ReadingAge.syllables("walked")).isEqualTo(1);
        assertThat(ReadingAge.syllables("started")).isEqualTo(2);
        assertThat(ReadingAge.syllables("999")).isEqualTo(1);
    }

    @Test
    void whereToBeginIsTheLongestSentenceAndTheLongestWords() {
        assertThat(ReadingAge.longestSentence("One. Two three four. Five six.")).isEqualTo("Two three four.");
        assertThat(ReadingAge.longWords("A consultation and a consultation on prioritisation"))
                .containsExactly("consultation", "prioritisation");
    }
}
