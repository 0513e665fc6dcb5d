package org.wardmote.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReferenceTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void madeAtRandomIsReadBackHoweverItIsTyped(@ForAll long seed) {
        var made = Reference.random(new Random(seed));
        var typed = " " + made.letters().substring(0, 4).toLowerCase(java.util.Locale.ROOT) + "-"
                + made.letters().substring(4).replace('0', 'O').replace('1', 'l') + " ";
        assertThat(Reference.find(typed)).contains(made);
    }

    @Property
    void oneWrongLetterIsCaught(
            @ForAll long seed, @ForAll @IntRange(max = 7) int at, @ForAll @IntRange(max = 31) int letter) {
        var made = Reference.random(new Random(seed)).letters();
        var wrong = ALPHABET.charAt(letter);
        if (made.charAt(at) == wrong) return;
        assertThat(Reference.find(made.substring(0, at) + wrong + made.substring(at + 1)))
                .isEmpty();
    }

    @Property
    void nothingTypedIsMoreThanRefused(@ForAll String typed) {
        assertThat(Reference.find(typed))
                .satisfiesAnyOf(
                        found -> assertThat(found).isEmpty(),
                        found -> assertThat(found.orElseThrow().letters()).hasSize(8));
    }

    @Test
    void unsoundLettersAreRefused() {
        assertThatThrownBy(() -> new Reference("ABCDEFGH")).isInstanceOf(Refusal.class);
    }
}
