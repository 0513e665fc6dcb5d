package org.wardmote.importing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void tagsGoEntitiesAreResolvedAndParagraphsStay() {
        assertThat(PlainText.of("<p>Tea &amp; <b>talk</b></p><p>at&nbsp;noon<br/>or later</p>"))
                .isEqualTo("Tea & talk\n\nat noon\nor later");
    }

    @Test
    void scriptsAndStylesAreNotText() {
        assertThat(PlainText.of("a<script>alert('x')</script>b<style>p{}</style>c"))
                .isEqualTo("abc");
    }

    @Test
    void whatADatabaseCannotKeepIsDropped() {
        assertThat(PlainText.of("a\u0000b\ud800c\u0007d")).isEqualTo("abcd");
    }

    @Property
    void resultHoldsNoControlCharacterAndIsStripped(@ForAll String text) {
        var plain = PlainText.of(text);
        assertThat(plain.strip()).isEqualTo(plain);
        assertThat(plain.chars()).noneMatch(letter -> letter == 0 || letter == 0x7f);
    }
}
