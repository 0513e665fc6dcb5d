package org.wardmote.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodeTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// RFC 6238, appendix B.
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimedCode.at(SECRET, TimedCode.stepAt(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void codeOfTheStepBeforeAndAfterCounts() {
        var now = Instant.parse("2026-11-18T12:00:10Z");
        var step = TimedCode.stepAt(now);
        for (var near = step - 1; near <= step + 1; near++)
            assertThat(TimedCode.stepOf(TimedCode.at(SECRET, near), SECRET, now))
                    .hasValue(near);
        assertThat(TimedCode.stepOf(TimedCode.at(SECRET, step - 2), SECRET, now))
                .isEmpty();
        assertThat(TimedCode.stepOf("", SECRET, now)).isEmpty();
    }

    /// RFC 4648, section 10.
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void secretIsWrittenInBase32(String text, String written) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void pictureHasAQuietBorder() {
        var picture = QrPicture.of("otpauth://totp/Wardmote");
        assertThat(picture.size()).isGreaterThan(21 + 8 - 1);
        assertThat(picture.path()).startsWith("M4 4h1v1h-1z");
    }
}
