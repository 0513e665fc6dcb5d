package org.wardmote.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TownCentreModuleTests {

    private static final String MARKET_CROSS = "/places/thornfield/market-cross";

    private final Site site = Site.ON_THORNFIELD;

    @Test
    void tellsItsOwnTeamMeetingAndPriority() {
        assertThat(site.text(MARKET_CROSS))
                .contains("Town centre in Thornfield · served by Metropolitan Police Service")
                .contains("Ines Bell", "020 7946 0103")
                .contains("When can I meet them? Friday 27 November 2026, 8pm to 9pm Evening walk round the market")
                .contains("Fights outside at closing time", "Officers stay until 3am on Saturdays.")
                .doesNotContain("Amara Okafor", "Abbey Green ward panel");
    }

    @Test
    void tellsItsAlertsAndTakesWhoeverWantsThem() {
        assertThat(site.text(MARKET_CROSS)).contains("Alerts and news");
        assertThat(Site.html(site.get(MARKET_CROSS))).contains("href=\"/subscribe?area=tc-market-cross\"");
    }

    @Test
    void drawsItsBorderAndSaysWhoDrewIt() {
        assertThat(Site.html(site.get(MARKET_CROSS)))
                .contains("class=\"wm-map__area\"", "Drawn by Thornfield Council.");
    }

    @Test
    void isFoundFromItsBorough() {
        assertThat(Site.html(site.get("/areas/thornfield"))).contains("href=\"" + MARKET_CROSS + "\"");
        assertThat(site.text("/areas/thornfield")).contains("Town centres Market Cross");
    }

    @Test
    void offersNoAddressThatDoesNotExist() {
        var links = Pattern.compile("href=\"(/[^\"#]*)\"")
                .matcher(Site.html(site.get(MARKET_CROSS)))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> link.startsWith(MARKET_CROSS) || link.startsWith("/compare"))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(site.get(link).getStatus()).as(link).isEqualTo(200));
    }
}
