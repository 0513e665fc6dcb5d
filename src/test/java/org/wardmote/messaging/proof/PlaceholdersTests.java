package org.wardmote.messaging.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear {name},",
                "Dear {{ first_name }},",
                "On [[date]] we",
                "Dear «Name»",
                "Ring <<number>>",
                "At [insert place] today",
                "At [time] today",
                "Lorem ipsum dolor",
                "dolor lorem\n  ipsum",
                "At ____ o'clock",
                "Dear %FIRST_NAME%",
                "We meet TBC"
            })
    void whatStandsForSomethingElseIsFound(String text) {
        assertThat(Placeholders.find(text)).isPresent();
    }

    @Test
    void markOfUnfinishedWorkIsFound() {
        assertThat(Placeholders.find("TO" + "DO: ask")).contains("TO" + "DO");
        assertThat(Placeholders.find("Meet at X".concat("XX"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We meet at 18:30 (in the hall).",
                "[Time and place](/areas/thornfield)",
                "“We never see you,” said one of you.",
                "Wear 50% less."
            })
    void whatIsMeantAsItStandsIsNot(String text) {
        assertThat(Placeholders.find(text)).isEmpty();
    }
}
