package org.wardmote.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.people.contact.MobileNumber;

class MobileNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700900123",
                "07700 900 123",
                " 07700-900-123 ",
                "(07700) 900123",
                "+447700900123",
                "+44 7700 900123",
                "+44 (0)7700 900123",
                "+4407700900123",
                "0044 7700 900123",
                "447700900123",
                "7700900123",
                "０７７００ ９００１２３"
            })
    void oneNumberIsReadHoweverItIsWritten(String typed) {
        assertThat(MobileNumber.read(typed)).contains(new MobileNumber("+447700900123"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0770090012",
                "077009001234",
                "020 7946 0123",
                "07012 345678",
                "07612 345678",
                "+33 6 12 34 56 78",
                "+1 202 555 0123",
                "0033612345678",
                "7700900123x4",
                "Wardmote",
                "60070",
                "07700 900123\nBcc",
                "++447700900123"
            })
    void whatGetsNoTextsHereIsNone(String typed) {
        assertThat(MobileNumber.read(typed)).isEmpty();
    }

    @Test
    void isleOfManSharesAPrefixWithPagersAndIsRead() {
        assertThat(MobileNumber.read("07624 123456")).contains(new MobileNumber("+447624123456"));
    }

    @Test
    void numberStandsInNoLog() {
        assertThat(new MobileNumber("+447700900123")).asString().doesNotContain("7700");
    }
}
