package org.wardmote.ledger.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mopeds on the green",
                "الدراجات النارية في الحديقة",
                "אופנועים בפארק",
                "公园里的摩托车",
                "पार्क में मोपेड",
                "பூங்காவில் மொபெட்",
                "উদ্যানে মোপেড",
                "👩‍👩‍👧 at the swings",
                "<script>alert('x')</script> & \"quotes\"",
                "می‌خواهم"
            })
    void everyScriptIsKeptAsItWasTyped(String typed) {
        assertThat(Typed.text(typed)).isEqualTo(typed);
    }

    @Test
    void lineEndsBecomeOneAndControlCharactersGo() {
        assertThat(Typed.text("  a\r\nb\rc\u0000\u0007\u001b[31m\td\ufeff ")).isEqualTo("a\nb\nc[31m\td");
    }

    @Test
    void halfAnEmojiAndMarksThatTurnTextAroundGo() {
        assertThat(Typed.text("x\ud83dy\udc00z")).isEqualTo("xyz");
        assertThat(Typed.text("knife\u202Eefink")).isEqualTo("knifeefink");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t", "\u200b\u200d\u2060", "\u00a0\u3000", "\u0000"})
    void whatNobodyCanSeeIsNothing(String typed) {
        assertThat(Typed.text(typed)).isEmpty();
        assertThat(Typed.line(typed)).isNull();
    }

    @Test
    void anEmojiCountsOnce() {
        assertThat(Typed.length("a🚲b")).isEqualTo(3);
    }

    @Property
    void whatIsKeptIsKeptAgainAsItIs(@ForAll String typed) {
        var kept = Typed.text(typed);
        assertThat(Typed.text(kept)).isEqualTo(kept);
        assertThat(kept.codePoints()
                        .allMatch(letter -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter)))
                .isTrue();
    }
}
