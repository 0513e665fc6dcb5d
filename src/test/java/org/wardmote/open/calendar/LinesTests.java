package org.wardmote.open.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void escapeWhatHasAMeaning() {
        assertThat(written("a;b,c\\d\r\ne\rf")).isEqualTo("SUMMARY:a\\;b\\,c\\\\d\\ne\\nf\r\n");
    }

    @Property
    void neverGrowTooWideNorBreakALetter(@ForAll String text) {
        var written = written(text);
        assertThat(written).endsWith("\r\n");
        for (var line : written.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("\r").doesNotContain("\u0000");
        }
    }

    @Property
    void holdNoSecondProperty(@ForAll String text) {
        var unfolded = written(text + "\r\nATTENDEE:x").replace("\r\n ", "");
        assertThat(unfolded.indexOf("\r\n")).isEqualTo(unfolded.length() - 2);
    }

    private static String written(String text) {
        return new String(new Lines().text("SUMMARY", text).bytes(), StandardCharsets.UTF_8);
    }
}
