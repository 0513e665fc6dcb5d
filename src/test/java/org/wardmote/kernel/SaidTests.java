package org.wardmote.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SaidTests {

    @Test
    void everyScriptIsKeptAsItWasWritten() {
        for (var words : new String[] {
            "Waxaan la hadlayaa booliska",
            "مرحبا، الشارع مظلم",
            "街灯不亮",
            "নমস্কার",
            "👩🏽‍🦽 ramp",
            "<b>not bold</b> & so on"
        }) assertThat(Said.of(words, 100)).isEqualTo(words);
    }

    @Test
    void whatNobodyCanSeeIsLeftOut() {
        assertThat(Said.of("  a\u0000b\u202Ec\uFEFF\r\nd\u0007 ", 100)).isEqualTo("abc\nd");
    }

    @Test
    void tooMuchAndNothingAreRefusedInASentence() {
        assertThatThrownBy(() -> Said.of("ab", 1))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("2 characters");
        assertThatThrownBy(() -> Said.of(" \u0000 ", 10)).isInstanceOf(Refusal.Invalid.class);
    }

    @Property
    void whateverIsTypedCanBeKeptByPostgresAndSaysTheSameTwice(@ForAll String typed) {
        String once;
        try {
            once = Said.of(typed, 100_000);
        } catch (Refusal.Invalid e) {
            return;
        }
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        assertThat(once.codePoints().noneMatch(letter -> letter == 0 || letter >= 0xD800 && letter <= 0xDFFF))
                .isTrue();
        assertThat(Said.of(once, 100_000)).isEqualTo(once);
    }
}
