package org.wardmote.messaging.social;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CutTests {

    @Test
    void textIsCutAfterTheLastSentenceThatFits() {
        var text = "It is mended. Come and see at 6.30 p.m. on Friday! Bring a lamp.";
        assertThat(Cut.to(text, 100)).isEqualTo(text);
        assertThat(Cut.to(text, 60)).isEqualTo("It is mended. Come and see at 6.30 p.m. on Friday!");
        assertThat(Cut.to(text, 20)).isEqualTo("It is mended.");
        assertThat(Cut.to("A heading\n\nAnd a long sentence without an end", 20))
                .isEqualTo("A heading");
    }

    @Test
    void whereNoSentenceFitsItIsCutAfterAWord() {
        assertThat(Cut.to("One sentence, that does not end", 16)).isEqualTo("One sentence…");
        assertThat(Cut.to("Unendingwordthatfitsnowhere", 10)).isEmpty();
        assertThat(Cut.to("Some", 0)).isEmpty();
    }

    @Test
    void shortLinkCountsAsServersCountIt() {
        assertThat(Cut.length("see http://w.example/ now")).isEqualTo(4 + 23 + 4);
        assertThat(Cut.length("🚨")).isEqualTo(1);
    }

    @Property
    void itFitsAlways(@ForAll @StringLength(max = 300) String text, @ForAll @IntRange(max = 300) int most) {
        assertThat(Cut.length(Cut.to(text, most))).isLessThanOrEqualTo(most);
    }
}
