package org.wardmote.area.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCleanerTests {

    private final Set<String> forms = NameForms.of("Zoë O'Hara-Lunt");
    private final NameCleaner cleaner = new NameCleaner(forms::contains);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë O'Hara-Lunt",
                "zoe ohara lunt",
                "ZOE O’HARA-LUNT",
                "Z. Lunt",
                "PC Lunt",
                "Zoe Lunt",
                "zoe.lunt@police.example",
                "zlunt@police.example",
                "Lunt, Zoë"
            })
    void findsANameHoweverItIsWritten(String text) {
        assertThat(cleaner.apply("Ring " + text + " at noon"))
                .contains("[name withheld]")
                .endsWith(" at noon");
        assertThat(cleaner.apply(text).toLowerCase(java.util.Locale.ROOT)).doesNotContain("lunt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lunt Street is closed", "Zoë rang", "Hara", "", "…", "The PC rang Lunts"})
    void leavesOtherWordsAlone(String text) {
        assertThat(cleaner.apply(text)).isEqualTo(text);
    }

    @Test
    void aTitleIsNoPartOfAName() {
        assertThat(NameForms.whole("PC Tom Whitlock")).isEqualTo(NameForms.whole("tom WHITLOCK"));
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        var once = cleaner.apply(text);
        assertThat(cleaner.apply(once)).isEqualTo(once);
    }

    @Property
    void aNameInAnyTextIsFound(@ForAll String before, @ForAll String after) {
        assertThat(cleaner.apply(before + " Zoë Lunt " + after)).doesNotContain("Zoë Lunt");
    }
}
