package org.wardmote.open.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreesTests {

    @ParameterizedTest
    @CsvSource({
        "51.5,51.5",
        "-0.1,-0.1",
        "0,0",
        "-0.00000004,0",
        "0.000005,0.000005",
        "-179.999999,-179.999999",
        "51.0,51"
    })
    void areWrittenPlainly(double degrees, String text) {
        assertThat(Degrees.text(degrees)).isEqualTo(text);
    }

    @Property
    void areReadAsWritten(@ForAll @DoubleRange(min = -180, max = 180) double degrees) {
        var read = Objects.requireNonNull(Degrees.parse(Degrees.text(degrees), 180));
        assertThat(read).isCloseTo(degrees, within(6e-7));
    }

    @Property
    void areReadAsOtherLanguagesPrintThem(@ForAll @DoubleRange(min = -1, max = 1) double degrees) {
        assertThat(Degrees.parse(String.valueOf(degrees), 180)).isEqualTo(degrees);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "NaN", "Infinity", "1e999", "0x10", "1f", "1d", "1,5", "--1", "1.2.3", "٥", "181", "1e3"
            })
    void areNothingElse(String text) {
        assertThat(Degrees.parse(text, 180)).isNull();
    }
}
