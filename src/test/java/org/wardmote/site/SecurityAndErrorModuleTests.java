package org.wardmote.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityAndErrorModuleTests {

    private final Site site = Site.ON_THORNFIELD;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas/nowhere",
                "/areas/thornfield/nowhere",
                "/areas/thornfield/nowhere/team",
                "/areas/thornfield/nowhere?at=2014-05-01",
                "/places/thornfield/nowhere",
                "/guide/nowhere",
                "/error"
            })
    void whatIsNotThereIsAPageWithAWayOnward(String address) {
        var answer = site.get(address);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(Site.text(answer)).contains("Page not found", "Your postcode, street, station or place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2014-13-01", "", "%00", "99999999999-01-01"})
    void aDateThatIsNoneIsABadAddressAtWorst(String at) {
        assertThat(site.get("/areas/thornfield/abbey-green?at=" + at).getStatus())
                .isIn(200, 400);
    }

    @Test
    void everyAnswerCarriesOurHeaders() {
        for (var address : new String[] {"/", "/find?q=x", "/nowhere", "/areas/thornfield/abbey-common"}) {
            var answer = site.get(address);
            assertThat(answer.getHeaders("Content-Security-Policy")).as(address).hasSize(1);
            assertThat(answer.getHeaders("X-Content-Type-Options")).as(address).containsExactly("nosniff");
            assertThat(answer.getHeader("Strict-Transport-Security"))
                    .as(address)
                    .isNull();
            assertThat(answer.getCookies()).as(address).isEmpty();
        }
    }

    @Test
    void secureConnectionsAreAskedForAgain() {
        assertThat(site.send("GET", "https://localhost", "/").getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }

    @Test
    void whatIsTheSameForAllMayBeKeptAndWhatIsNotMayNot() {
        assertThat(site.get("/areas/thornfield").getHeader("Cache-Control")).startsWith("public, no-cache");
        assertThat(site.get("/compare").getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void forgedPostsAreTurnedAwayAndOtherMethodsAreNotAllowed() {
        assertThat(site.send("POST", "http://localhost", "/find").getStatus()).isEqualTo(403);
        assertThat(site.send("TRACE", "http://localhost", "/find").getStatus()).isIn(400, 405);
    }

    @Test
    void noSessionIsEverMade() {
        assertThat(site.get("/").getHeader("Set-Cookie")).isNull();
        assertThat(Site.html(site.get("/"))).doesNotContain("jsessionid");
        assertThat(site.beginsSession("GET", "/find?q=x")).isFalse();
        assertThat(site.beginsSession("POST", "/find")).isFalse();
    }

    @Test
    void everyPageSaysThatItIsADemonstrationWhereNobodyIsNamed() {
        for (var address : new String[] {"/", "/areas/thornfield/abbey-green", "/guide/nowhere"})
            assertThat(site.text(address)).contains("This is a demonstration. It is not the police");
    }
}
