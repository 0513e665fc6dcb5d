package org.wardmote.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.cast.Thornfield;

class FindModuleTests {

    private final Site site = Site.ON_THORNFIELD;

    @ParameterizedTest
    @CsvSource({
        "n981aa, /areas/thornfield/foundry",
        "%20%20N98%20%201aA, /areas/thornfield/foundry",
        "Thornfield%20Green, /places/thornfield/thornfield-green",
    })
    void oneHitLeadsToItsPage(String typed, String page) {
        var answer = site.get("/find?q=" + typed);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(page);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPostcodeNearABorderIsAChoiceWithReasons() {
        assertThat(site.text("/find?q=" + encoded(Thornfield.NEAR_BELL_YARD)))
                .contains("lies near a border", "2 teams may serve it")
                .contains("Abbey Green, Thornfield Metropolitan Police Service · PC Tom Whitlock")
                .contains("The centre of the postcode lies here.", "Its border is 20 metres from")
                .contains("Bell Yard, Thornfield Metropolitan Police Service · nobody is named who can be reached");
    }

    @Test
    void aWardThatOnlyTheFileNamesIsOfferedToo() {
        assertThat(site.text("/find?q=" + encoded(Thornfield.PUBLISHED_ELSEWHERE)))
                .contains("Dovecote, Thornfield", "Coldharbour, Thornfield", "The postcode file names this ward");
    }

    @Test
    void halfAPostcodeIsAChoice() {
        assertThat(site.text("/find?q=n99")).contains("Where in N99?", "Abbey Green, Thornfield");
    }

    @Test
    void severalOfOneNameAreListed() {
        assertThat(site.text("/find?q=Mill%20Lane")).contains("Which Mill Lane?", "Mill Lane, Thornfield Street");
    }

    @Test
    void slipsOfSpellingAreForgiven() {
        assertThat(site.text("/find?q=Colharbour")).contains("Did you mean one of these?", "Coldharbour, Thornfield");
    }

    @Test
    void anUnknownPostcodeIsNotCalledWrong() {
        assertThat(site.text("/find?q=N99%209ZZ")).contains("We do not know N99 9ZZ");
    }

    @Test
    void elsewhereIsElsewhere() {
        assertThat(site.text("/find?q=M1%201AE")).contains("M1 1AE is not in London", "police.uk");
    }

    @Test
    void whatWasTypedStaysInTheField() {
        assertThat(Site.html(site.get("/find?q=%3Cb%3E%20%22x")))
                .contains("value=\"&lt;b> &#34;x\"")
                .contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void nothingTypedIsAnErrorAtTheField() {
        var empty = site.get("/find?q=%20");
        assertThat(empty.getStatus()).isEqualTo(200);
        assertThat(Site.html(empty)).contains("<title>Error: find your place", "href=\"#q\"", "id=\"q-error\"");
        assertThat(empty.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(Site.html(site.get("/find"))).doesNotContain("govuk-error-summary");
    }

    @Test
    void tooMuchIsRefusedKindly() {
        assertThat(site.text("/find?q=" + "x".repeat(5000))).contains("Type no more than 120 letters");
    }

    private static String encoded(String postcode) {
        return postcode.replace(" ", "%20");
    }
}
