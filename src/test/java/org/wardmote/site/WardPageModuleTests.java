package org.wardmote.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WardPageModuleTests {

    private static final String ABBEY_GREEN = "/areas/thornfield/abbey-green";

    private final Site site = Site.ON_THORNFIELD;

    @AfterEach
    void noonAgain() {
        site.clock.set(Instant.parse("2026-11-18T12:00:00Z"));
        site.change();
    }

    @Test
    void tellsTheTeamAndHowToReachIt() {
        assertThat(site.text(ABBEY_GREEN))
                .contains("Ward in Thornfield · served by Metropolitan Police Service")
                .contains("Amara Okafor", "Speaks Igbo and French", "In this post since 1 May 2024")
                .contains("PCSO Vacant since 17 October 2026")
                .contains("and one post vacant")
                .contains("Thursdays, 5:30pm to 7pm", "Drop-in with the team. Tannery Hall.")
                .contains("1 Tannery Lane, N99 1AA. Step-free. No hearing loop. Ring the bell.");
        assertThat(Site.html(site.get(ABBEY_GREEN)))
                .contains("href=\"mailto:abbey.green@teams.example\"", "href=\"tel:+447700900101\"")
                .contains("href=\"/guide/ward-officer\"", "href=\"" + ABBEY_GREEN + "/meetings.ics\"");
    }

    @Test
    void showsWhatAnOfficerSaysOfThemselvesAndTheirPicture() {
        assertThat(site.text(ABBEY_GREEN)).contains("Grew up two streets away. Speaks Igbo and French");
        var picture = Pattern.compile("<img[^>]* src=\"(/photos/[0-9a-f]{32}\\.jpg)\" alt=\"\"")
                .matcher(Site.html(site.get(ABBEY_GREEN)));
        assertThat(picture.results()).hasSize(1);
    }

    @Test
    void saysWhichWatchSchemesThereAreAndWhereOneIsStarted() {
        assertThat(site.text(ABBEY_GREEN)).contains("Tannery Hill Watch Live since 1 May 2026 Tannery Hill, 30 homes");
        assertThat(Site.html(site.get(ABBEY_GREEN))).contains("href=\"/watch/thornfield/abbey-green\"");
        assertThat(site.text("/areas/thornfield/bell-yard")).contains("We know of no scheme here yet.");
    }

    @Test
    void tellsMeetingsInLondonTimeAcrossTheClockChange() {
        assertThat(site.text(ABBEY_GREEN))
                .contains("Tuesday 24 November 2026, 6:30pm to 8pm")
                .contains("Sunday 28 March 2027, 10am to midday")
                .contains("All may come. No hearing loop. Questions: abbey.green@teams.example.")
                .contains("Languages: English and French");
        assertThat(Site.html(site.get(ABBEY_GREEN))).contains("datetime=\"2027-03-28T10:00\"");
    }

    @Test
    void marksWhatIsCancelledAndNeverOffersItAsTheNext() {
        assertThat(site.text(ABBEY_GREEN))
                .contains("Street briefing Cancelled Saturday 21 November 2026, midday")
                .contains("When can I meet them? Tuesday 24 November 2026, 6:30pm to 8pm Abbey Green ward panel");
    }

    @Test
    void tellsWhatWasDoneInAMonthOrSinceWhenNothingWas() {
        assertThat(site.text(ABBEY_GREEN)).contains("Done in the last 31 days 3 November 2026: Two mopeds seized.");
        assertThat(site.text("/areas/thornfield/bell-yard")).contains("Nothing has ever been published here");
        site.clock.set(Instant.parse("2026-12-05T12:00:00Z"));
        site.change();
        assertThat(site.text(ABBEY_GREEN)).contains("Nothing has been published here since 3 November 2026.");
    }

    @Test
    void marksAPromiseOutOfDateAfterThreeMonths() {
        assertThat(site.text(ABBEY_GREEN))
                .contains(
                        "Mopeds on the green after dark Promised on 6 October 2026 What has been done, 3 November 2026")
                .contains("Bicycles stolen at the station Promised on 2 June 2026 Out of date");
        site.clock.set(Instant.parse("2027-02-04T12:00:00Z"));
        assertThat(site.text(ABBEY_GREEN))
                .contains("Mopeds on the green after dark Promised on 6 October 2026 Out of date");
    }

    @Test
    void tellsFiguresWithTheirBaseAndDate() {
        assertThat(site.text(ABBEY_GREEN))
                .contains("2 of 3 posts filled 3 funded posts, one vacant. As at 1 November 2026.")
                .contains("20% of the team’s time was spent away from the area in October 2026")
                .contains(
                        "Out of 100 hours: custody guard 20 hours. Over the 2 months that are known: 10% of 200 hours.")
                .contains("About 12,345 people in 5,100 households. Source: Census 2021, 21 March 2021.");
    }

    @Test
    void saysOutLoudWhatIsMissing() {
        assertThat(site.text("/areas/thornfield/bell-yard"))
                .contains("No named officer can be reached here", "No way to reach the team is published")
                .contains("No meeting has been announced", "We know of no priorities")
                .contains("No weekly hours are published", "No base is published")
                .contains("We have no count of the people who live here.");
        assertThat(site.text("/areas/thornfield/coldharbour")).contains("We know of no team for this area");
    }

    @Test
    void namesTheForceThatServesEachWard() {
        assertThat(site.text("/areas/thornfield/foundry")).contains("served by City of London Police");
    }

    @Test
    void namesStationsAndWhoLooksAfterTheRailway() {
        assertThat(site.text("/areas/thornfield/eastgate"))
                .contains("Eastgate", "British Transport Police look after the railway itself");
    }

    @Test
    void isMadeAnewWhenTheNextMeetingBegins() {
        assertThat(site.text(ABBEY_GREEN)).contains("When can I meet them? Tuesday 24 November");
        site.clock.set(Instant.parse("2026-11-24T18:29:59Z"));
        assertThat(site.text(ABBEY_GREEN)).contains("When can I meet them? Tuesday 24 November");
        site.clock.advance(Duration.ofSeconds(2));
        assertThat(site.text(ABBEY_GREEN)).contains("When can I meet them? Sunday 28 March 2027");
    }

    @Test
    void showsADayThatIsOver() {
        assertThat(site.text("/areas/thornfield/abbey-common?at=2014-05-01"))
                .contains("This is the page as it was on 1 May 2014")
                .contains("Abbey Common", "We know of no team here on that day")
                .doesNotContain("When can I meet them?");
        assertThat(site.text(ABBEY_GREEN + "?at=2025-06-01"))
                .contains("Amara Okafor")
                .doesNotContain("Tom Whitlock", "can be reached", "How do I reach them?");
        assertThat(site.get(ABBEY_GREEN + "?at=2012-01-01").getStatus()).isEqualTo(404);
        assertThat(site.text(ABBEY_GREEN + "?at=2099-01-01")).contains("When can I meet them?");
    }

    @Test
    void anEndedAddressLeadsToItsSuccessor() {
        var moved = site.get("/areas/thornfield/abbey-common");
        assertThat(moved.getStatus()).isEqualTo(301);
        assertThat(moved.getHeader("Location")).isEqualTo(ABBEY_GREEN);
    }

    @Test
    void drawsTheWardWithItsNeighboursNamed() {
        assertThat(Site.html(site.get(ABBEY_GREEN)))
                .contains("class=\"wm-map__area\"", "class=\"wm-map__point\"")
                .contains("The outline of Abbey Green. Around it lie Bell Yard and Dovecote.")
                .contains("data-boundary=\"" + ABBEY_GREEN + "/boundary.geojson\"");
    }
}
