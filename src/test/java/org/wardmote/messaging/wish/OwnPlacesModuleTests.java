package org.wardmote.messaging.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.below;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.Subscribing;

/// A distance of one's own, an area that one draws, and what a place is to whoever follows it.
class OwnPlacesModuleTests {

    private static final Subscribing THORNFIELD = new Subscribing();

    @AfterAll
    static void close() {
        THORNFIELD.close();
    }

    private static Map<String, Object> place(String email, String... fields) {
        var link = THORNFIELD.subscribe(email, fields);
        return THORNFIELD
                .pages
                .jdbc()
                .sql("select * from messaging.following where subscriber = ?")
                .param(Long.valueOf(link.replaceAll("^/subscriptions/(\\d+).*", "$1")))
                .query()
                .singleRow();
    }

    private static MockHttpServletResponse refused(String... fields) {
        var response = THORNFIELD.ask(THORNFIELD.pages.browser(), fields);
        assertThat(response.getStatus()).isEqualTo(422);
        return response;
    }

    @Test
    void distanceOfTheirOwnIsACircleAroundThePlace() {
        assertThat(place("a@residents.example", "reach", "own", "distance", "1,700 m"))
                .containsEntry("metres", 1700)
                .containsEntry("name", "1,700 metres around N99 1AA");
        for (var distance : new String[] {"", "99", "20001", "far", "-500"})
            assertThat(TestBrowser.text(refused("reach", "own", "distance", distance)))
                    .as(distance)
                    .contains("Give a distance in metres, from 100 to 20,000");
    }

    @Test
    void areaIsDrawnByTheNamesOfItsCornersOrByTheMap() {
        var named = place(
                "b@residents.example",
                "where",
                "",
                "reach",
                "drawn",
                "outline",
                "N99 1AA\nN99 2AA\nThornfield station");
        assertThat(named.get("outline")).isNotNull();
        assertThat(named).containsEntry("name", "An area that you drew, by Abbey Green, Thornfield");
        var drawn = place(
                "c@residents.example",
                "where",
                "",
                "reach",
                "drawn",
                "outline",
                "51.50500, 0.00500\n51.50500, 0.03000\n51.51500, 0.03000");
        assertThat(drawn.get("outline").toString()).startsWith("((");
    }

    @Test
    void whatIsNoAreaIsSaidAtItsField() {
        assertThat(TestBrowser.text(refused("reach", "drawn", "outline", "N99 1AA\nN99 2AA")))
                .contains("Give at least three corners");
        assertThat(TestBrowser.text(refused("reach", "drawn", "outline", "N99 1AA\nN99 2AA\nNowhere at all")))
                .contains("We do not know this corner, or there are several of its name: Nowhere at all");
        assertThat(TestBrowser.text(refused(
                        "reach", "drawn", "outline", "51.505, 0.005\n51.515, 0.030\n51.505, 0.030\n51.515, 0.005")))
                .contains("The sides of the area cross each other");
        assertThat(TestBrowser.text(refused("reach", "drawn", "outline", "40.1, 0.1\n40.2, 0.1\n40.2, 0.2")))
                .contains("None of the corners lies in London");
        assertThat(TestBrowser.html(
                        refused("reach", "drawn", "outline", "51.505, 0.005\n51.5051, 0.005\n51.5051, 0.0051")))
                .contains("The area is too small", "href=\"#outline\"", "data-draw=\"outline\"", "boundary.geojson");
    }

    @Test
    void whatAPlaceIsToThemIsKeptShownAndChanged() {
        var link = THORNFIELD.subscribe("d@residents.example", "ties", "live", "ties", "study", "ties", "rule");
        assertThat(THORNFIELD.pages.browser().see(link)).contains("I live here, I study here");
        var id = THORNFIELD
                .pages
                .jdbc()
                .sql("select max(id) from messaging.following where ties > 0")
                .query(Long.class)
                .single();
        var place = below(link, "/places/" + id);
        var browser = THORNFIELD.pages.browser();
        assertThat(TestBrowser.html(browser.get(place))).contains("value=\"live\" checked");
        browser.post(place, "topics", "safety", "pace", "weekly", "language", "en", "ties", "travel");
        assertThat(browser.see(link)).contains("I travel through").doesNotContain("I live here");
        browser.fill(place, place, "topics", "safety", "pace", "weekly", "language", "en");
        assertThat(browser.see(link)).doesNotContain("I travel through");
    }

    @Test
    void staffPutSomebodyDownForAnAreaDrawnWithinTheirs() {
        var amara = THORNFIELD.desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
        amara.see("/desk/subscribers/new");
        var fields = new String[] {
            "name",
            "Edna",
            "by",
            "call",
            "telephone",
            "020 7946 0100",
            "topics",
            "meetings",
            "pace",
            "at-once",
            "consent",
            "in-person",
            "day.day",
            "16",
            "day.month",
            "11",
            "day.year",
            "2026",
            "reach",
            "drawn",
            "outline",
            "51.505, 0.005\n51.505, 0.015\n51.512, 0.015"
        };
        assertThat(amara.post("/desk/subscribers/new", fields).getStatus()).isEqualTo(303);
        fields[fields.length - 1] = "51.505, 0.045\n51.505, 0.055\n51.512, 0.055";
        assertThat(amara.post("/desk/subscribers/new", fields).getStatus()).isEqualTo(422);
    }
}
