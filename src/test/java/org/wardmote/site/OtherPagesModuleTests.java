package org.wardmote.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherPagesModuleTests {

    private final Site site = Site.ON_THORNFIELD;

    @Test
    void homeAsksOneQuestionAndListsBoroughs() {
        assertThat(site.text("/")).contains("Your postcode, street, station or place", "Boroughs Thornfield");
    }

    @Test
    void areasListsForcesWithTheirBoroughs() {
        assertThat(site.text("/areas"))
                .contains("Metropolitan Police Service", "It serves one borough. Thornfield")
                .contains("City of London Police", "British Transport Police");
    }

    @Test
    void boroughTellsHowManyOfItsAreasCanBeReached() {
        assertThat(site.text("/areas/thornfield"))
                .contains("1 of 6 areas have a named officer whom you can reach")
                .contains("All 6 areas of the borough today: 16.7%. As at 18 November 2026.")
                .contains("In 5 areas nobody can be named and reached Bell Yard")
                .contains("Thornfield front counter")
                .doesNotContain("Dovecote front counter");
        assertThat(Site.html(site.get("/areas/thornfield"))).contains("<a href=\"/areas/thornfield/foundry\"");
    }

    @Test
    void boroughTellsWhatItsTeamsWorkOnAndHaveDone() {
        assertThat(site.text("/areas/thornfield"))
                .contains("What the teams work on", "Abbey Green Mopeds on the green after dark")
                .contains("Market Cross Fights outside at closing time")
                .contains("In 5 areas we know of no priority")
                .contains("Done in the last 31 days", "3 November 2026: Abbey Green: Two mopeds seized.")
                .contains("7 November 2026: Market Cross: Officers stay until 3am on Saturdays.")
                .contains("You said, we did", "No answer has been published here yet.")
                .contains("Alerts and news");
        assertThat(Site.html(site.get("/areas/thornfield")))
                .contains("href=\"/contact/thornfield\"", "href=\"/scoreboard/thornfield\"");
    }

    @Test
    void boroughsFigureCanBeCountedAgain() {
        assertThat(Site.html(site.get("/areas/thornfield"))).contains("href=\"/areas/thornfield/named-officers.csv\"");
        assertThat(Site.html(site.get("/areas/thornfield/named-officers.csv")).lines())
                .first()
                .asString()
                .startsWith("# areas have a named officer whom you can reach: An area counts when")
                .contains("As at 2026-11-18. Source: ");
        assertThat(Site.html(site.get("/areas/thornfield/named-officers.csv")).lines())
                .hasSize(8)
                .contains("area_code,area,named_officer,as_at")
                .contains("X05000001,Abbey Green,yes,2026-11-18")
                .contains("X05000002,Bell Yard,no,2026-11-18");
    }

    @Test
    void teamsNumbersCanBeHadAsAFile() {
        var file = Site.html(site.get("/areas/thornfield/abbey-green/team.csv"));
        assertThat(file).contains("# posts filled: A post counts as filled").contains("\r\nmonth,figure,value\r\n");
        assertThat(file.lines().filter(line -> line.startsWith("2026-11,posts filled,")))
                .hasSize(1);
        assertThat(file).contains("hours away: ");
    }

    @Test
    void stationHasTwoForces() {
        assertThat(site.text("/places/thornfield/eastgate-station"))
                .contains("Station in Thornfield", "British Transport Police look after Eastgate", "0800 40 50 40")
                .contains("Eastgate, Thornfield", "It lies here.", "Lines Circle", "Step-free no");
    }

    @Test
    void closedCounterNamesWhatIsOpen() {
        assertThat(site.text("/places/thornfield/dovecote-front-counter"))
                .contains("Closed since 30 June 2024", "The nearest that is open: Thornfield front counter")
                .contains("Open We do not know the hours");
    }

    @Test
    void contactPointsAreListedNearestFirst() {
        assertThat(site.text("/contact-points"))
                .contains("One is open Thornfield front counter", "Open Every day, 24 hours")
                .contains("What for report a crime and lost property", "Last checked 1 October 2026")
                .contains("No longer open Dovecote front counter Closed since 30 June 2024");
        assertThat(site.text("/contact-points?near=N98%201AA")).contains("Nearest to N98 1AA", "How far 1");
        assertThat(site.text("/contact-points?near=nowhere%20at%20all")).contains("There is a problem");
        assertThat(site.get("/contact-points?near=N98%201AA").getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void placesStandSideBySide() {
        var page = site.text("/compare?place=N98%201AA&place=thornfield/abbey-green&place=n99&place=zzz");
        assertThat(page)
                .contains("Foundry, Thornfield City of London Police", "Abbey Green, Thornfield Metropolitan")
                .contains("“n99” may mean several places", "We did not find “zzz”");
        assertThat(Site.html(site.get("/compare?place=N98%201AA&place=n99")))
                .contains("href=\"/compare?place=N98+1AA&amp;place=thornfield%2Fabbey-green\"")
                .contains("href=\"/compare?place=n99\"");
    }

    @Test
    void comparingTakesNoMoreThanFour() {
        var asked = "/compare?" + "place=zzz&".repeat(500) + "place=zzz";
        assertThat(Site.html(site.get(asked)).split("govuk-error-message", -1)).hasSize(5);
    }

    @Test
    void teamOverTimeTellsPostsAndHours() {
        assertThat(site.text("/areas/thornfield/abbey-green/team"))
                .contains("Nov 2026 3 2 1", "Oct 2026 100 60 (60%) 20 (20%) 20 (20%) custody guard 20 hours")
                .contains("All months 200 160 (80%) 20 (10%) 20 (10%)");
        assertThat(site.text("/areas/thornfield/coldharbour/team"))
                .contains("We know of no posts", "We have no record of the team’s hours");
    }

    @Test
    void guideNamesItsKeeperAndMarksWhatIsOverdue() {
        assertThat(site.text("/guide/pcso")).contains("What a PCSO does", "Kept by Wardmote maintainers");
        assertThat(site.text("/guide")).contains("Numbers to call", "Textphone: 18000");
        assertThat(site.get("/guide/nothing").getStatus()).isEqualTo(404);
    }

    @Test
    void guideSaysWhatAntiSocialBehaviourIsWithItsAuthorReviewDateAndReadingAge() {
        assertThat(site.text("/guide")).contains("When something is wrong", "Anti-social behaviour: what it is");
        assertThat(site.text("/guide/anti-social-behaviour"))
                .contains(
                        "What it is not",
                        "Who deals with it",
                        "What will happen, and when",
                        "Written by Wardmote maintainers",
                        "To be read again by 22 November 2027",
                        "Reading age: about");
    }

    @Test
    void wordsOpenWhereTheyStandOnceToAPage() {
        var html = Site.html(site.get("/guide/anti-social-behaviour"));
        assertThat(html).containsOnlyOnce("id=\"word-asb\"").contains("popovertarget=\"word-asb\"");
        assertThat(html).contains("conduct that causes, or is likely to cause, harassment");
        assertThat(site.text("/guide/words"))
                .contains("Community engagement", "agree priorities and make answers together");
        assertThat(site.text("/about")).contains("That is the definition used here");
    }

    @Test
    void houseRulesSayWhoMayWriteWhatIsRemovedHowFastWeAnswerAndHowToAppeal() {
        assertThat(site.text("/guide/house-rules"))
                .contains("Who may write", "What we remove", "How fast we answer", "How to appeal");
    }

    @Test
    void statementsAreThere() {
        assertThat(site.text("/about")).contains("About Wardmote");
        assertThat(site.text("/accessibility")).contains("What we have not tested");
        assertThat(site.text("/privacy")).contains("Public pages set no cookie");
    }
}
