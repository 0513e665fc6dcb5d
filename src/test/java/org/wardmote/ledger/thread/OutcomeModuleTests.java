package org.wardmote.ledger.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.WaysIn.ABBEY_GREEN;
import static org.wardmote.ledger.WaysIn.address;
import static org.wardmote.ledger.WaysIn.key;
import static org.wardmote.ledger.WaysIn.link;
import static org.wardmote.ledger.WaysIn.say;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.BecamePart;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Telling;
import org.wardmote.ledger.WaysIn;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.messaging.Item;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Signing;
import org.wardmote.people.Viewer;

class OutcomeModuleTests {

    private static final String NIA = "nia@residents.example";

    private final WaysIn ways = new WaysIn();
    private final TestBrowser browser = ways.browser();
    private final String link = link(say(browser, ABBEY_GREEN, "words", "A secret about Mill Lane", "email", NIA));
    private final Viewer officer = new Viewer(
            new PersonId(UUID.randomUUID()),
            List.of(new Grant(Function.ANSWER, "metropolitan", Organisation.Kind.POLICE, null, null)));

    @AfterEach
    void close() {
        ways.pages.close();
    }

    @Test
    void thePageOfWhoeverSaidItTellsWhatItBecamePartOf() {
        became();
        var page = TestBrowser.html(browser.get(link));
        assertThat(page)
                .contains("What it became part of", "It is part of a decision")
                .contains("href=\"/answers/ABC\"");
        assertThat(new Signing(ways.pages, ways.mailbox).in(NIA).see("/my"))
                .contains("It is part of a decision", "With ")
                .doesNotContain("secret");
    }

    @Test
    void theReceiptOfTheOutcomeHasTheAnswersAndNothingOfWhatWasSaid() {
        became();
        handling()
                .answer(
                        ways.behind(link).id(),
                        new Handling.Answering("A barrier is set up.", Disposition.ACTED, true, null, null),
                        officer);
        var receipt = browser.see(address(link) + "/outcome?key=" + key(link));
        assertThat(receipt)
                .contains(ways.behind(link).reference().letters(), "A barrier is set up.", "It is part of a decision")
                .doesNotContain("secret");
        assertThat(browser.see(link)).contains("What came of it, to print and keep");
    }

    @Test
    void nobodyElseReadsTheReceipt() {
        assertThat(browser.get(address(link) + "/outcome?key=" + "A".repeat(22)).getStatus())
                .isEqualTo(404);
        assertThat(browser.get(address(link) + "/outcome").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsWithheldStandsOnNoPageOfTheirs() {
        became();
        var id = ways.behind(link).id();
        handling().answer(id, new Handling.Answering("We look.", Disposition.ANSWERED, false, null, null), officer);
        handling().withholdOutcome(id, "He reads her page.", officer);
        ways.pages.get(Telling.class).tell(new Item("test.outcome", 1), Disposition.ACTED, List.of(id));
        for (var page : List.of(link, address(link) + "/outcome?key=" + key(link)))
            assertThat(browser.see(page))
                    .doesNotContain("part of a decision", "You were told what came of it", "He reads");
        assertThat(new Signing(ways.pages, ways.mailbox).in(NIA).see("/my")).doesNotContain("part of a decision");
    }

    @Test
    void outcomeOnlyIsChosenAtTheLinkAndTakenBack() {
        assertThat(browser.see(link)).contains("every four weeks");
        browser.post(address(link) + "/progress", "key", key(link), "only", "yes");
        assertThat(ways.behind(link).outcomeOnly()).isTrue();
        assertThat(browser.see(link)).contains("only when we have a question");
        browser.post(address(link) + "/progress", "key", key(link), "only", "no");
        assertThat(ways.behind(link).outcomeOnly()).isFalse();
        assertThat(browser.post(address(link) + "/progress", "key", "wrong", "only", "yes")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void outcomeOnlyIsChosenOnTheFormToo() {
        var chosen = link(say(browser, ABBEY_GREEN, "words", "More", "email", NIA, "reply", "outcome"));
        assertThat(ways.behind(chosen).outcomeOnly()).isTrue();
        assertThat(ways.behind(chosen).replyWanted()).isTrue();
    }

    private void became() {
        ways.pages
                .get(BecamePart.class)
                .make(ways.behind(link).id(), ways.clock.instant(), "It is part of a decision.", "/answers/ABC");
    }

    private Handling handling() {
        return ways.pages.get(Handling.class);
    }
}
