package org.wardmote.ledger.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskWordsTests {

    private final RiskWords risk = new RiskWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has a knife",
                "there’s a man and HE’S GOT A KNIFE!!",
                "it is happening\n right now",
                "I want to kill myself",
                "I can't breathe",
                "On ma nóż",
                "Tiene un cuchillo",
                "are un cuțit"
            })
    void dangerIsHeardInAnySpellingAndSeveralLanguages(String typed) {
        assertThat(risk.standIn(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lights by the station are broken.",
                "There was a knife amnesty last year and it went well.",
                "Could you come to our meeting?",
                "skill myself up",
                ""
            })
    void nothingIsHeardWhereNobodyIsInDanger(String typed) {
        assertThat(risk.standIn(typed)).isFalse();
    }
}
