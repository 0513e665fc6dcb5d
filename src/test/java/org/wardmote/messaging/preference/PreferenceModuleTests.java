package org.wardmote.messaging.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.NIA;
import static org.wardmote.messaging.Subscribing.below;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield;
import org.wardmote.messaging.Subscribing;
import org.wardmote.messaging.subscription.Links;

class PreferenceModuleTests {

    private static final String MULTIPART = """
        --b0und\r
        Content-Disposition: form-data; name="List-Unsubscribe"\r
        \r
        One-Click\r
        --b0und--\r
        """;

    private final Subscribing thornfield = new Subscribing();
    private final TestBrowser browser = thornfield.pages.browser();
    private final String link = thornfield.subscribe(NIA);
    private final String stop = below(link, "/stop");

    @AfterEach
    void close() {
        thornfield.close();
    }

    private int live() {
        return thornfield.count("following where live");
    }

    @Test
    void mailProgramStopsEverythingWithOnePostAndNoFormOfOurs() {
        var stopped = browser.forge(stop, "List-Unsubscribe", "One-Click");
        assertThat(stopped.getStatus()).as("no redirect, RFC 8058").isEqualTo(200);
        assertThat(TestBrowser.text(stopped)).contains("You get no more messages");
        assertThat(live()).isZero();
        assertThat(thornfield.count("subscriber where stopped_at is not null")).isEqualTo(1);
        assertThat(browser.forge(stop, "List-Unsubscribe", "One-Click").getStatus())
                .isEqualTo(200);
    }

    @Test
    void otherEncodingOfTheSamePostStopsToo() {
        var type = "multipart/form-data; boundary=b0und";
        assertThat(browser.send(stop, type, MULTIPART.getBytes(StandardCharsets.UTF_8), Map.of())
                        .getStatus())
                .isEqualTo(200);
        assertThat(live()).isZero();
    }

    @Test
    void scannersThatOpenEveryLinkChangeNothing() {
        var before = thornfield
                .pages
                .jdbc()
                .sql("select s::text from messaging.subscriber s")
                .query(String.class)
                .single();
        for (var path : List.of("", "/stop", "/places")) {
            assertThat(browser.get(below(link, path)).getStatus()).isEqualTo(200);
            browser.head(below(link, path));
        }
        assertThat(live()).isEqualTo(1);
        assertThat(thornfield
                        .pages
                        .jdbc()
                        .sql("select s::text from messaging.subscriber s")
                        .query(String.class)
                        .single())
                .isEqualTo(before);
        assertThat(browser.see(stop)).contains("Stop all messages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"List-Unsubscribe=Everything", "Other=One-Click", ""})
    void anythingElsePostedThereStopsNothing(String body) {
        var answer = browser.send(
                stop, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void forgedKeyAndNumberOfNobodyLookAlikeAndChangeNothing() {
        var other = thornfield.subscribe("tom@residents.example");
        var key = link.substring(link.indexOf("key=") + 4);
        for (var forged : List.of(
                link.replace(key, other.substring(other.indexOf("key=") + 4)),
                link.substring(0, link.length() - 1),
                link.substring(0, link.indexOf('?')),
                link.replaceFirst("/\\d+\\?", "/999999?"),
                link + "A"))
            for (var path : List.of("", "/stop", "/places")) {
                assertThat(browser.get(below(forged, path)).getStatus())
                        .as(forged)
                        .isEqualTo(404);
                assertThat(browser.forge(below(forged, "/stop"), "List-Unsubscribe", "One-Click")
                                .getStatus())
                        .as(forged)
                        .isEqualTo(404);
            }
        browser.get("/subscribe");
        for (var path : List.of("/confirmation", "/refusal", "/limits", "/link", "/start", "/places/1/end"))
            assertThat(browser.post(below(link + "A", path)).getStatus())
                    .as(path)
                    .isEqualTo(404);
        assertThat(live()).isEqualTo(2);
    }

    @Test
    void otherSitesCannotPressTheOtherButtons() {
        for (var path : List.of("/confirmation", "/refusal", "/limits", "/link", "/start", "/places"))
            assertThat(thornfield.pages.browser().forge(below(link, path)).getStatus())
                    .as(path)
                    .isEqualTo(403);
    }

    @Test
    void whoStoppedByMistakeBeginsAgainWhereTheyWere() {
        var second = browser.fill(
                below(link, "/places"), below(link, "/places"), "where", Thornfield.IN_BELL_YARD, "topics", "appeals");
        assertThat(second.getHeader("Location")).isEqualTo(link + "&done=added");
        var ended = place("Abbey Green");
        browser.post(below(link, "/places/" + ended + "/end"));
        thornfield.clock.advance(Duration.ofMinutes(1));
        browser.forge(stop, "List-Unsubscribe", "One-Click");
        assertThat(live()).isZero();
        assertThat(browser.fill(link, below(link, "/start")).getHeader("Location"))
                .endsWith("done=begun-again");
        assertThat(browser.see(link)).contains("Bell Yard").doesNotContain("Abbey Green");
        assertThat(live()).isEqualTo(1);
    }

    private long place(String name) {
        return thornfield
                .pages
                .jdbc()
                .sql("select id from messaging.following where name like ? and until_at is null")
                .param(name + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void subjectsAndPaceOfAPlaceAreChanged() {
        var at = below(link, "/places/" + place("Abbey Green"));
        assertThat(browser.see(at)).contains("Abbey Green, Thornfield", "How often?");
        assertThat(browser.post(at, "pace", "weekly").getStatus()).isEqualTo(422);
        assertThat(browser.post(at, "topics", "meetings", "topics", "answers", "pace", "weekly", "language", "pl")
                        .getHeader("Location"))
                .endsWith("done=changed");
        assertThat(browser.see(link))
                .contains("A digest on Mondays", "Meetings, surgeries")
                .doesNotContain("Crime and");
        assertThat(thornfield.count("following where language = 'pl' and topics = 4 + 8 and pace = 'weekly'"))
                .isEqualTo(1);
        assertThat(browser.get(below(link, "/places/999999")).getStatus()).isEqualTo(404);
    }

    @Test
    void samePlaceAskedForAgainIsFollowedOnceWithWhatWasSaidLast() {
        browser.fill(
                below(link, "/places"),
                below(link, "/places"),
                "where",
                "N99 1AA",
                "topics",
                "newsletter",
                "pace",
                "monthly");
        assertThat(live()).isEqualTo(1);
        assertThat(browser.see(link)).contains("A digest on the first of the month");
    }

    @Test
    void twentyPlacesAreEnough() {
        for (var number = 0; number < 19; number++)
            thornfield
                    .pages
                    .jdbc()
                    .sql("insert into messaging.following (subscriber, centre, metres, reach, name, topics, channel,"
                            + " pace, live, from_at) select id, point(?, 1), 500, box(point(0,0), point(1,1)), 'x', 1,"
                            + " 'email', 'daily', true, now() from messaging.subscriber")
                    .param(number)
                    .update();
        var refused = browser.fill(
                below(link, "/places"), below(link, "/places"), "where", Thornfield.IN_BELL_YARD, "topics", "safety");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(refused)).contains("You can follow 20 places");
    }

    @Test
    void budgetAndQuietHoursAreKept() {
        assertThat(browser.fill(
                                link,
                                below(link, "/limits"),
                                "weeklyMost",
                                "3",
                                "quietFrom",
                                "22:00",
                                "quietUntil",
                                "07:00")
                        .getHeader("Location"))
                .endsWith("done=set");
        assertThat(thornfield.count(
                        "subscriber where weekly_most = 3 and quiet_from = '22:00' and quiet_until = '07:00'"))
                .isEqualTo(1);
        browser.post(below(link, "/limits"), "weeklyMost", "", "quietFrom", "00:00", "quietUntil", "00:00");
        assertThat(thornfield.count("subscriber where weekly_most is null")).isEqualTo(1);
        assertThat(browser.post(below(link, "/limits"), "weeklyMost", "900").getStatus())
                .isEqualTo(404);
    }

    @Test
    void newLinkEndsAllThatWereSentBefore() {
        assertThat(TestBrowser.text(browser.fill(link, below(link, "/link")))).contains("A new link is on its way");
        assertThat(browser.get(link).getStatus()).isEqualTo(404);
        assertThat(browser.forge(stop, "List-Unsubscribe", "One-Click").getStatus())
                .isEqualTo(404);
        var newer = thornfield.link(NIA);
        assertThat(newer).isNotEqualTo(link);
        assertThat(browser.see(newer)).contains("Your messages", "Abbey Green");
        browser.fill(newer, below(newer, "/link"));
        var third = thornfield.link(NIA);
        assertThat(browser.fill(third, below(third, "/link")).getStatus())
                .as("three mails a day; the last link keeps its worth")
                .isEqualTo(409);
        assertThat(browser.get(third).getStatus()).isEqualTo(200);
    }

    @Test
    void whoSignsInFindsWhatTheyAskedForWithoutAnAccount() {
        var signedIn = thornfield.signedIn(NIA);
        assertThat(signedIn.see("/my")).contains("Messages about your places");
        assertThat(signedIn.get("/my/messages").getHeader("Location")).isEqualTo(link);
        assertThat(thornfield
                        .signedIn("tom@residents.example")
                        .get("/my/messages")
                        .getHeader("Location"))
                .isEqualTo("/subscribe");
        assertThat(browser.get("/my/messages").getHeader("Location")).startsWith("/sign-in");
    }

    @Test
    void keysAreOfThisDatabaseAlone() {
        try (var elsewhere = new Subscribing()) {
            // databases of tests are copies of one
            JdbcClient.create(elsewhere.pages.superuser())
                    .sql("update messaging.seal set key = sha256(key)")
                    .update();
            var links = elsewhere.pages.get(Links.class);
            var mine = thornfield.pages.get(Links.class);
            var holder = new Links.Holder(1, 0);
            assertThat(links.stop(holder)).isNotEqualTo(mine.stop(holder));
            assertThat(mine.stop(holder)).isEqualTo(mine.stop(holder));
            assertThat(mine.preferences(new Links.Holder(1, 1))).isNotEqualTo(mine.preferences(holder));
        }
    }
}
