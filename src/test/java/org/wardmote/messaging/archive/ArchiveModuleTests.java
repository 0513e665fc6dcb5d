package org.wardmote.messaging.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.messaging.announcement.WithheldInAnnouncements;
import org.wardmote.messaging.composing.Announcers;

class ArchiveModuleTests {

    private static final String SUBJECT = "We are in the market on Saturday";

    private final Announcers all = new Announcers();

    @AfterEach
    void close() {
        all.close();
    }

    private String page(String home) {
        return "/alerts/" + Announcers.reference(home);
    }

    private String see(String address) {
        return all.pages.browser().see(address);
    }

    @Test
    void whatHasLeftIsPublicForItsPlaceAndWhatHasNotIsNotThere() {
        assertThat(see("/alerts")).contains("Nothing that still matters has been sent here.");
        var home = all.approved();
        assertThat(all.pages.browser().get(page(home)).getStatus()).isEqualTo(404);
        all.state(home, "left");
        assertThat(see(page(home)))
                .contains(SUBJECT, "Incident, Abbey Green, Thornfield", "Come and talk to us.", "Abbey Green team");
        assertThat(TestBrowser.html(all.pages.browser().get(page(home))))
                .contains("href=\"/contact/thornfield/abbey-green\"");
        assertThat(see("/alerts")).contains(SUBJECT, "Follow in a feed reader", "Thornfield");
        assertThat(see("/areas/thornfield/alerts")).contains(SUBJECT, "Bell Yard");
        assertThat(see("/areas/thornfield/abbey-green/alerts")).contains(SUBJECT);
        assertThat(see("/areas/thornfield/bell-yard/alerts")).doesNotContain(SUBJECT);
        assertThat(see(Ward.ABBEY_GREEN.path())).contains("Alerts and news " + SUBJECT, "All alerts for Abbey Green");
        assertThat(see(Ward.BELL_YARD.path())).doesNotContain(SUBJECT);
        assertThat(see("/compare?place=thornfield/abbey-green")).contains("Alerts and news " + SUBJECT);
        assertThat(see("/compare?place=thornfield/bell-yard")).doesNotContain(SUBJECT);
    }

    @Test
    void pagesAreTheSameForAllAndSayNothingOfReaders() {
        var home = all.left();
        var response = all.pages.browser().get(page(home));
        assertThat(response.getHeader("Cache-Control")).contains("public");
        assertThat(response.getCookies()).isEmpty();
        assertThat(see(page(home))).doesNotContain("PC Amara Okafor", "Insp Tom Whitlock");
    }

    @Test
    void whatHasExpiredLeavesTheListAndKeepsItsAddress() {
        var home = all.left(
                "kind", "appeal", "topic", "appeals", "until.day", "20", "until.month", "12", "until.year", "2026");
        assertThat(see("/alerts")).contains(SUBJECT);
        assertThat(see(page(home))).doesNotContain("This has expired.");
        all.clock.advance(Duration.ofDays(60));
        all.pages.catchUp();
        assertThat(see("/alerts")).doesNotContain(SUBJECT);
        assertThat(see(page(home))).contains("This has expired.", SUBJECT);
    }

    @Test
    void correctionAndItsFirstLeadToEachOther() {
        var home = all.left();
        var correction =
                Announcers.home(all.composer.post(home + "/correction", all.fields("subject", "It is on Sunday")));
        all.composer.post(correction + "/hand-in");
        all.approve(correction);
        assertThat(see(page(home))).doesNotContain("This has been corrected.");
        all.state(correction, "left");
        assertThat(see(page(home))).contains("This has been corrected. Read the correction");
        assertThat(see(page(correction))).contains("This corrects an earlier one.");
        assertThat(see("/alerts")).contains("Corrected", "Corrects an earlier one");
    }

    @Test
    void resultOfAnAppealIsReportedToThoseWhoGotIt() {
        var home = all.left(
                "kind", "appeal", "topic", "appeals", "until.day", "20", "until.month", "12", "until.year", "2026");
        var result = Announcers.home(all.composer.post(
                home + "/result", all.fields("kind", "appeal", "topic", "appeals", "subject", "We found the rider")));
        all.composer.post(result + "/hand-in");
        all.approve(result);
        all.state(result, "left");
        assertThat(see(page(home)))
                .contains("We have reported what came of this.")
                .doesNotContain("been corrected");
        assertThat(see(page(result))).contains("This reports what came of an earlier appeal.");
    }

    @Test
    void otherLanguagesStandOnThePageUnlessTheyAreStale() {
        var home = all.drafted();
        all.composer.post(
                home + "/translation", "language", "so", "subject", "Sabtida", "words", "Suuqa ayaan joogi doonaa.");
        all.composer.post(home + "/hand-in");
        all.approve(home);
        all.state(home, "left");
        assertThat(see(page(home))).contains("Sabtida", "Suuqa ayaan joogi doonaa.");
    }

    @Test
    void listGoesOnWhereThePageBeforeEnded() {
        for (var i = 0; i < 21; i++) {
            all.clock.advance(Duration.ofMinutes(1));
            all.left("subject", "Number " + (char) ('a' + i));
        }
        var first = TestBrowser.html(all.pages.browser().get("/alerts"));
        assertThat(first).contains("Number u").doesNotContain("Number a<");
        var older = first.replaceFirst("(?s).*href=\"(/alerts\\?before=[0-9-]+)\".*", "$1");
        assertThat(see(older)).contains("Number a").doesNotContain("Number b");
        assertThat(see("/alerts?before=nonsense")).contains("Number u");
    }

    @Test
    void feedIsSoundAndSaysWhatAPageSays() throws Exception {
        var home = all.left("subject", "Fish & chips <b>", "words", "Read [ours](/areas/thornfield).\n\n- One\n- Two");
        var response = all.pages.browser().get("/alerts.atom");
        assertThat(response.getContentType()).startsWith("application/atom+xml");
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.getContentAsByteArray()));
        var entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(entry.getElementsByTagName("id").item(0).getTextContent())
                .isEqualTo("urn:wardmote:alert:" + Announcers.reference(home));
        assertThat(entry.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Fish & chips <b>");
        assertThat(entry.getElementsByTagName("content").item(0).getTextContent())
                .contains("ours: http://localhost:8080/areas/thornfield", "- One\n- Two");
    }

    @Test
    void withdrawnNameGoesOutOfWhatWasAnnounced() {
        var home = all.left("words", "Ask Hugo Marchetti, who knows.");
        all.pages.inTransaction(() -> all.pages
                .get(WithheldInAnnouncements.class)
                .clean(text -> text.replace("Hugo Marchetti", "[removed]")));
        all.pages.catchUp();
        assertThat(see(page(home))).contains("Ask [removed], who knows.").doesNotContain("Marchetti");
    }
}
