package org.wardmote.area.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamingTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "St James's,st-jamess",
                "Kensington and Chelsea,kensington-and-chelsea",
                "Bermondsey & Old Southwark,bermondsey-and-old-southwark",
                "Café Royal,cafe-royal",
                "  Vauxhall  ,vauxhall",
                "—,unnamed"
            })
    void slugIsLowerCaseWordsWithHyphens(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @Test
    void takenSlugIsGivenItsKindThenANumber() {
        var slugs = new Slugs(List.of("abbey"));
        assertThat(slugs.take("Abbey", "ward")).isEqualTo("abbey-ward");
        assertThat(slugs.take("Abbey", "ward")).isEqualTo("abbey-2");
        assertThat(slugs.take("Abbey", "ward")).isEqualTo("abbey-3");
    }

    @Property
    void slugOfAnythingIsFitForAnAddress(@ForAll String name) {
        assertThat(Slugs.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Saint Agnes' Road,st agnes rd",
                "ST. AGNES RD,st agnes rd",
                "Shepherd’s Bush,shepherds bush",
                "Cafe\u0301 Street,cafe st"
            })
    void spellingsOfOneNameFoldToTheSame(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
    }

    @Property
    void foldedTextHoldsOnlyLettersDigitsAndSpaces(@ForAll String name) {
        assertThat(Folded.of(name)).matches("[\\p{L}\\p{N} ]*");
    }
}
