package org.wardmote.messaging.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.wardmote.messaging.Letter.Block;

class ComposedTests {

    @Test
    void paragraphsHeadingsListsQuotationsAndLinksAreReadAsTheyWereTyped() {
        assertThat(Composed.read("""
            # What we did
            We walked there
            and looked.

            - One
            - Two
            > You never come.

            [Write to us](/contact/thornfield/abbey-green)
            """))
                .containsExactly(
                        new Block.Heading("What we did"),
                        new Block.Paragraph("We walked there\nand looked."),
                        new Block.Listing(List.of("One", "Two")),
                        new Block.Quotation("You never come."),
                        new Block.Link("Write to us", "/contact/thornfield/abbey-green"));
    }

    @Test
    void linkWithinASentenceFollowsItsParagraph() {
        assertThat(Composed.read("Read [the guide](https://www.gov.uk/guide) first."))
                .containsExactly(
                        new Block.Paragraph("Read the guide first."),
                        new Block.Link("the guide", "https://www.gov.uk/guide"));
    }

    @Test
    void everyAddressIsFoundHoweverItIsWritten() {
        assertThat(Composed.addresses("[One](/a) and https://two.example/b, also (http://three.example/c)."))
                .containsExactly("/a", "https://two.example/b");
        assertThat(Composed.addresses("See http://four.example/d.")).containsExactly("http://four.example/d");
    }

    @Property
    void nothingThatIsTypedBreaksIt(@ForAll String typed) {
        for (var block : Composed.read(typed)) assertThat(block).isNotNull();
        assertThat(Composed.prose(typed)).isNotNull();
        assertThat(Composed.addresses(typed)).isNotNull();
    }
}
