package org.wardmote.messaging.subscribing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.NIA;
import static org.wardmote.messaging.Subscribing.below;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield;
import org.wardmote.messaging.Subscribing;
import org.wardmote.platform.Job;

class SubscribeModuleTests {

    private final Subscribing thornfield = new Subscribing(Map.of("wardmote.subscribe.hourly", 12));
    private final TestBrowser browser = thornfield.pages.browser();

    @AfterEach
    void close() {
        thornfield.close();
    }

    @Test
    void nothingIsFollowedUntilTheButtonBehindTheMailedLinkIsPressed() {
        assertThat(thornfield.ask(browser).getHeader("Location")).isEqualTo("/subscribe/asked");
        assertThat(browser.see("/subscribe/asked")).contains("Look in your mailbox");
        assertThat(thornfield.count("following where live")).isZero();

        assertThat(thornfield.mails(NIA))
                .singleElement()
                .asString()
                .contains("Abbey Green, Thornfield", "If it was not you, do nothing");
        var link = thornfield.link(NIA);
        for (var scanner = 0; scanner < 3; scanner++)
            assertThat(browser.see(link)).contains("Do you want these messages?", "Abbey Green, Thornfield");
        assertThat(thornfield.count("following where live")).isZero();

        assertThat(browser.post(below(link, "/confirmation")).getHeader("Location"))
                .isEqualTo(link + "&done=confirmed");
        assertThat(browser.see(link + "&done=confirmed"))
                .contains("Your messages", "You get these messages from now on");
        assertThat(thornfield.count("following where live and area is not null"))
                .isEqualTo(1);
        assertThat(browser.post(below(link, "/confirmation")).getStatus()).isEqualTo(303);
        assertThat(thornfield.count("following where live")).isEqualTo(1);
    }

    @Test
    void answerIsTheSameWhetherTheAddressIsKnownAndOnlyTheMailboxLearnsMore() {
        var stranger = thornfield.ask(browser, "email", "stranger@residents.example");
        thornfield.subscribe(NIA);
        var again = thornfield.ask(browser, "email", "Nia@Residents.EXAMPLE", "where", Thornfield.IN_BELL_YARD);
        assertThat(again.getStatus()).isEqualTo(stranger.getStatus());
        assertThat(again.getHeader("Location")).isEqualTo(stranger.getHeader("Location"));
        assertThat(again.getContentAsByteArray()).isEqualTo(stranger.getContentAsByteArray());
        assertThat(thornfield.count("subscriber")).isEqualTo(2);
        assertThat(thornfield.mails(NIA).getLast())
                .contains("You get messages from us already", "Bell Yard, Thornfield");
        assertThat(thornfield.count("following where live")).isEqualTo(1);
        assertThat(browser.see(thornfield.link(NIA))).contains("Asked for, and not confirmed yet", "Your places");
    }

    @Test
    void whatSomebodyElseAskedForIsDeletedAtOnePressAndTheRestStays() {
        var link = thornfield.subscribe(NIA);
        thornfield.ask(browser, "where", Thornfield.IN_BELL_YARD);
        assertThat(browser.fill(link, below(link, "/refusal")).getHeader("Location"))
                .endsWith("done=declined");
        assertThat(browser.see(link)).contains("Abbey Green").doesNotContain("Bell Yard");
        assertThat(thornfield.mails(NIA))
                .as("the mail of what was deleted says nothing any more")
                .hasSize(1);
    }

    @Test
    void mailboxGetsThreeMailsADayWhoeverAsks() {
        for (var time = 0; time < 8; time++)
            thornfield.ask(thornfield.pages.browser().at("198.51.100." + time), "where", Thornfield.IN_ABBEY_GREEN);
        assertThat(thornfield.mails(NIA)).hasSize(3);
        assertThat(browser.fill("/subscribe", "/subscribe/link", "linkEmail", NIA)
                        .getStatus())
                .isEqualTo(303);
        assertThat(thornfield.mails(NIA)).hasSize(3);
        thornfield.clock.advance(Duration.ofHours(25));
        thornfield.ask(browser);
        assertThat(thornfield.mails(NIA)).hasSize(4);
    }

    @Test
    void networkThatAsksTooOftenIsToldWhenToComeBackAndKeepsWhatWasTyped() {
        for (var time = 0; time < 12; time++)
            assertThat(thornfield
                            .ask(browser, "email", "n" + time + "@residents.example")
                            .getStatus())
                    .isEqualTo(303);
        var refused = thornfield.ask(browser, "email", "one.more@residents.example");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("3601");
        assertThat(TestBrowser.html(refused)).contains("one.more@residents.example", "Many people have asked");
        assertThat(browser.fill("/subscribe", "/subscribe/link", "linkEmail", NIA)
                        .getStatus())
                .isEqualTo(429);
        assertThat(thornfield.ask(thornfield.pages.browser().at("198.51.100.7")).getStatus())
                .isEqualTo(303);
        thornfield.clock.advance(Duration.ofHours(2));
        assertThat(thornfield.ask(browser).getStatus()).isEqualTo(303);
        thornfield.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.sources-removed"))
                .forEach(Job::run);
        assertThat(thornfield.count("source")).isEqualTo(1);
    }

    @Test
    void nearABorderBothWardsAreOfferedAndBothMayBeChosen() {
        var which = thornfield.ask(browser, "where", Thornfield.NEAR_BELL_YARD);
        assertThat(which.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(which)).contains("Which places do you mean?", "Abbey Green", "Bell Yard");
        assertThat(TestBrowser.html(which)).contains("name=\"email\" value=\"" + NIA + "\"");
        var chosen = thornfield.ask(
                browser,
                "where",
                Thornfield.NEAR_BELL_YARD,
                "chosen",
                Thornfield.Ward.ABBEY_GREEN.code,
                "chosen",
                Thornfield.Ward.BELL_YARD.code);
        assertThat(chosen.getStatus()).isEqualTo(303);
        assertThat(thornfield.count("following")).isEqualTo(2);
    }

    @Test
    void circleIsKeptInMetresOnTheNationalGrid() {
        thornfield.subscribe(NIA, "where", Thornfield.IN_ABBEY_GREEN, "reach", "walk");
        var kept = thornfield
                .pages
                .jdbc()
                .sql("select name, metres, width(reach) as wide, centre[0] as east from messaging.following")
                .query()
                .singleRow();
        assertThat(kept)
                .containsEntry("name", "15 minutes’ walk around N99 1AA")
                .containsEntry("metres", 1200)
                .containsEntry("wide", 2400.0);
        assertThat((double) kept.get("east")).isBetween(539_000.0, 541_000.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thornfield Green", "eastgate", "St Agnes Road"})
    void placesStationsAndStreetsAreUnderstood(String where) {
        var asked = thornfield.ask(browser, "where", where, "reach", "near");
        if (asked.getStatus() == 422) assertThat(TestBrowser.text(asked)).contains("Which places do you mean?");
        else assertThat(thornfield.count("following where metres = 400")).isEqualTo(1);
    }

    @Test
    void streetsOfOneNameAreToldApartAndATownAndItsWardAreOne() {
        var which = TestBrowser.text(thornfield.ask(browser, "where", "Mill Lane", "reach", "near"));
        assertThat(which).contains("around Mill Lane, Abbey Green", "around Mill Lane, Foundry");
        assertThat(thornfield
                        .ask(browser, "where", "Coldharbour", "reach", "walk")
                        .getStatus())
                .isEqualTo(303);
        assertThat(thornfield.count("following where metres = 1200")).isEqualTo(1);
    }

    @Test
    void wholeBoroughIsAskedForByAnyPlaceInIt() {
        thornfield.subscribe(NIA, "where", Thornfield.IN_BELL_YARD, "reach", "borough");
        assertThat(browser.see(thornfield.link(NIA))).contains("Thornfield, the whole borough");
    }

    @Test
    void wardPageLeadsHereWithItsWard() {
        assertThat(browser.see("/subscribe?area=" + Thornfield.Ward.COLDHARBOUR.code))
                .contains("You came from Coldharbour, Thornfield");
        var asked = thornfield.ask(browser, "where", "", "area", Thornfield.Ward.COLDHARBOUR.code);
        assertThat(asked.getStatus()).isEqualTo(303);
        assertThat(thornfield.mails(NIA).getLast()).contains("Coldharbour, Thornfield");
        assertThat(browser.get("/subscribe?area=nonsense").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "nia@residents.example\r\nBcc: tom@residents.example",
                "nia@residents.example, tom@residents.example",
                "\"<script>\"@",
                "nia@@residents.example"
            })
    void whatIsNoAddressIsSaidAndEverythingTypedIsStillThere(String email) {
        var answer = thornfield.ask(browser, "email", email, "where", "N99 1AA");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(answer))
                .contains("href=\"#email\"", "value=\"N99 1AA\"")
                .doesNotContain("<script>\"");
        assertThat(thornfield.count("subscriber")).isZero();
    }

    @Test
    void unknownPlaceAndNoSubjectAreSaid() {
        var answer = thornfield.ask(browser, "where", "Atlantis", "topics", "gossip");
        assertThat(TestBrowser.text(answer)).contains("Choose at least one subject");
        assertThat(TestBrowser.text(thornfield.ask(browser, "where", "Atlantis")))
                .contains("We do not know this place in London");
        assertThat(TestBrowser.text(thornfield.ask(browser, "where", "x".repeat(201))))
                .contains("200 characters or fewer");
    }

    @Test
    void lostLinkComesByMailAndOnlyToWhoIsKnown() {
        var link = thornfield.subscribe(NIA);
        browser.fill("/subscribe", "/subscribe/link", "linkEmail", "nia@residents.example");
        assertThat(thornfield.mails(NIA).getLast()).contains("Your link to your messages", link);
        var before = thornfield.count("outbox_mail");
        assertThat(browser.post("/subscribe/link", "linkEmail", "stranger@residents.example")
                        .getStatus())
                .isEqualTo(303);
        thornfield.mails(NIA);
        assertThat(thornfield.count("outbox_mail")).isEqualTo(before);
        assertThat(thornfield.count("subscriber")).isEqualTo(1);
    }
}
