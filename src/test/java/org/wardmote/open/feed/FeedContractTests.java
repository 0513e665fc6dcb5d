package org.wardmote.open.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.messaging.CorrespondenceOnPaper;

class FeedContractTests {

    private static final String FEED = "/areas/thornfield/abbey-green/feed.atom";

    private final TestClock clock = TestClock.noon();
    private final StaffPages desk = new StaffPages(
            clock,
            TestPages.of(
                    clock,
                    List.of(CorrespondenceOnPaper.class),
                    "area",
                    "guide",
                    "engagement",
                    "people",
                    "messaging.account",
                    "messaging.announcement",
                    "messaging.archive",
                    "messaging.proof",
                    "messaging.way",
                    "ledger",
                    "priority",
                    "volunteering",
                    "scrutiny",
                    "open"));
    private final TestBrowser browser = desk.pages().browser();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachAnswerIsAnEntryThatReadersOfAtomCanRead() {
        released("It is <mended> & \u0007done.");
        var feed = feed(FEED).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(feed, "title")).isEqualTo("You said, we did: Abbey Green");
        assertThat(text(feed, "id")).startsWith("urn:wardmote:feed:");
        assertThat(text(feed, "updated")).isEqualTo(clock.instant().toString());
        var entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "content")).isEqualTo("We did:\nIt is <mended> & done.");
        assertThat(text(entry, "id")).startsWith("urn:wardmote:answer:");
        assertThat(((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"))
                .startsWith("/answers/");
    }

    @Test
    void anEmptyFeedIsAFeedAndTheForcesHasAll() {
        assertThat(feed(FEED).getElementsByTagName("entry").getLength()).isZero();
        released("It is mended.");
        assertThat(feed("/answers.atom").getElementsByTagName("entry").getLength())
                .isEqualTo(1);
    }

    @Test
    void aFeedOfAnEndedWardLeadsToItsHeirAndOfNoWardNowhere() {
        desk.pages()
                .run(
                        "areas",
                        "new.geojson",
                        Thornfield.wards().replace("Abbey Green", "Abbey Meadow"),
                        Map.of("kind", "ward", "set", "T26", "from", "2026-11-10"));
        var moved = browser.get(FEED);
        assertThat(moved.getStatus()).isEqualTo(301);
        assertThat(moved.getHeader("Location")).isEqualTo("/areas/thornfield/abbey-meadow/feed.atom");
        assertThat(browser.get("/areas/thornfield/nowhere/feed.atom").getStatus())
                .isEqualTo(404);
    }

    @Test
    void thePageOfTheWardShowsTheNewestThree() {
        for (var number = 1; number <= 4; number++) {
            clock.advance(java.time.Duration.ofMinutes(1));
            released("Number " + number);
        }
        assertThat(browser.see("/areas/thornfield/abbey-green"))
                .contains("You said, we did", "Number 4", "Number 3", "Number 2", "All answers for Abbey Green")
                .doesNotContain("Number 1");
        assertThat(browser.see("/areas/thornfield/bell-yard")).contains("No answer has been published here yet");
    }

    private void released(String words) {
        var officer = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
        var publisher = desk.officer("Ife Cole", "metropolitan", null, Function.PUBLISH);
        var receipt = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var handling = desk.get(Handling.class);
        var answer = handling.answer(
                receipt.id(),
                new Handling.Answering("It is mended.", Disposition.ACTED, true, null, null),
                officer.viewer());
        handling.release(answer, true, words, publisher.viewer());
    }

    private Document feed(String path) {
        var answer = browser.get(path);
        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=utf-8");
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }
}
