package org.wardmote.open.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTextTests {

    @ParameterizedTest
    @CsvSource({"sw98he,SW9 8HE", "SW9 8HE,SW9 8HE", "SW9%208HE,SW9 8HE", "ec1a1bb,EC1A 1BB", "n1%20%209GU,N1 9GU"})
    void readsAPostcode(String text, String postcode) {
        assertThat(PostcodeText.find(text, 0)).contains(postcode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SW9",
                "SW9+8HE",
                "SW9%2B8HE",
                "SW98HEX",
                "SW98H1",
                "998HE",
                "SW9 8HE/",
                "SW9%2",
                "%",
                "ſW9 8HE"
            })
    void readsNothingElse(String text) {
        assertThat(PostcodeText.find(text, 0)).isEmpty();
    }

    @Property
    void givesTheSameForWhatItGave(@ForAll @StringLength(max = 12) String text) {
        PostcodeText.find(text, 0).ifPresent(postcode -> {
            assertThat(PostcodeText.find(postcode, 0)).contains(postcode);
            assertThat(postcode).isEqualTo(postcode.toUpperCase(Locale.ROOT)).hasSizeBetween(6, 8);
        });
    }
}
