package org.wardmote.priority.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.priority.DecidersInThornfield;
import org.wardmote.priority.Effect;
import org.wardmote.priority.decision.Decision;

class AnswersModuleTests {

    private static final String WARD = "/areas/thornfield/abbey-green/answers";

    private final DecidersInThornfield thornfield = new DecidersInThornfield();
    private final TestBrowser browser = thornfield.desk.pages().browser();

    @AfterEach
    void close() {
        thornfield.close();
    }

    @Test
    void aDecisionStandsBesideWhatPeopleSaidWithItsReason() {
        var decision = decided(Effect.INFLUENCED);
        assertThat(browser.see(WARD))
                .contains("You said", "Mopeds frighten people in the arch.")
                .contains("We did", "A barrier is set up")
                .contains("Because", "It is what most asked for");
        assertThat(browser.see("/answers/" + decision))
                .contains("A barrier in the arch", "What people said influenced the decision")
                .contains("Superintendent for Thornfield", "1 contribution from 1 person");
    }

    @Test
    void whatWasNotDoneIsSaidWithTheReasonInItsPlace() {
        var decision = decided(Effect.NONE);
        assertThat(browser.see("/answers/" + decision))
                .contains("We did not, because It is what most asked for")
                .doesNotContain("We did A barrier");
    }

    @Test
    void whatMustNotBeKnownToExistIsCountedOnceItsYearIsOver() {
        var said = thornfield.say("Mopeds.", thornfield.desk.resident("Nadia Rahman"));
        var secret = thornfield.approved(Effect.INFLUENCED, thornfield.acknowledged(said));
        var withholding = new Decision.Withholding("safety", thornfield.today().plusDays(60), true);
        thornfield.publishing.publish(secret.id(), withholding, false, thornfield.publisher.viewer(), thornfield.now());
        assertThat(browser.see("/answers")).doesNotContain("cannot be confirmed to exist");
        thornfield.later(Duration.ofDays(60));
        assertThat(browser.see("/answers")).contains("1 more decision of 2026 cannot be confirmed to exist");
        assertThat(browser.see(WARD)).doesNotContain("cannot be confirmed to exist");
    }

    @Test
    void everyAnswerSaysHowToChallengeItAndWhoLooksNext() {
        var decision = decided(Effect.CHANGED);
        var html = TestBrowser.html(browser.get("/answers/" + decision));
        assertThat(html)
                .contains("give the reference " + decision)
                .contains("looks next: it oversees")
                .contains("href=\"/contact/thornfield/abbey-green\"", "href=\"/contact/oversight/mopac\"");
    }

    @Test
    void aReleasedAnswerStandsThereWithoutWhatWasSaidOrByWhom() {
        var receipt = answered("My brother Zacharias deals there.", Disposition.NO_ACTION);
        assertThat(browser.see(WARD))
                .contains("Vehicles or mopeds", "We did not, because", "Nobody may drive there, so nobody is fined.")
                .doesNotContain("Zacharias", receipt.reference().letters());
        assertThat(browser.get("/answers/" + receipt.reference()).getStatus()).isEqualTo(404);
    }

    @Test
    void newestComeFirstAndPagesGoOnWhereTheOneBeforeEnded() {
        for (var number = 0; number < 22; number++) {
            thornfield.clock.advance(Duration.ofMinutes(1));
            answered("Number " + number, Disposition.ACTED);
        }
        var decision = decided(Effect.DRIVEN);
        var first = TestBrowser.html(browser.get(WARD));
        assertThat(first.indexOf("A barrier in the arch")).isLessThan(first.indexOf("Vehicles or mopeds"));
        assertThat(first.split("class=\"wm-said\"", -1)).hasSize(21);
        var next =
                first.replaceAll("(?s).*href=\"([^\"]*before=[^\"]*)\".*", "$1").replace("&amp;", "&");
        var second = TestBrowser.html(browser.get(next));
        assertThat(second.split("class=\"wm-said\"", -1)).hasSize(4);
        assertThat(second).doesNotContain(decision.letters(), "before=");
    }

    @Test
    void theListIsNarrowedToASubjectAndToAPlace() {
        answered("Number 1", Disposition.ACTED);
        assertThat(browser.see(WARD + "?subject=vehicles")).contains("Nobody may drive there");
        assertThat(browser.see(WARD + "?subject=drugs")).contains("Nothing has been published here yet");
        assertThat(browser.see("/areas/thornfield/bell-yard/answers")).contains("Nothing has been published here yet");
        assertThat(browser.see("/areas/thornfield/answers")).contains("Nobody may drive there");
        assertThat(browser.see("/answers")).contains("Nobody may drive there");
        assertThat(browser.see("/answers?subject=%3Cscript%3E&before=rubbish")).contains("Nobody may drive there");
        assertThat(browser.see("/answers?of=mopac")).contains("Nothing has been published here yet");
        assertThat(browser.get("/answers?of=nobody").getStatus()).isEqualTo(404);
    }

    @Test
    void whyIsAskedAndAnsweredOnceForAll() {
        var officer = thornfield.officer("PC Tom Whitlock", Function.ANSWER);
        var receipt = thornfield.say(Ward.ABBEY_GREEN, org.wardmote.ledger.Channel.WEB_FORM, "Why two?", null);
        var handling = thornfield.desk.get(Handling.class);
        var answer = handling.answer(
                receipt.id(),
                new Handling.Answering("An answer.", Disposition.ANSWERED, true, null, null),
                officer.viewer());
        handling.answerForAll(
                answer, "Why do officers go about in pairs?", "At night it is safer.", thornfield.publisher.viewer());
        assertThat(browser.see("/guide/why"))
                .contains("Why do officers go about in pairs?", "Abbey Green", "We answered At night it is safer.")
                .contains("Ask a question")
                .doesNotContain("Why two?", receipt.reference().toString());
        assertThat(browser.see("/guide/why?subject=drugs")).contains("Only about: Drugs", "Ask the first");
        assertThat(browser.see(WARD)).contains("Why do officers go about in pairs?");
    }

    @Test
    void hostileWordsAreShownAsWords() {
        var receipt = answered("Number 1", Disposition.ACTED, "<script>alert(1)</script> & \"so\"");
        assertThat(receipt).isNotNull();
        assertThat(TestBrowser.html(browser.get(WARD))).contains("&lt;script").doesNotContain("<script>alert");
    }

    @Test
    void whatIsNoReferenceOrNobodysIsNotThere() {
        assertThat(browser.get("/answers/rubbish").getStatus()).isEqualTo(404);
        assertThat(browser.get("/answers/" + Reference.random(new Random(7))).getStatus())
                .isEqualTo(404);
        assertThat(browser.get("/areas/thornfield/nowhere/answers").getStatus()).isEqualTo(404);
    }

    private Reference decided(Effect effect) {
        var resident = thornfield.desk.resident("Nadia Rahman");
        var finding = thornfield.acknowledged(thornfield.say("Mopeds in the arch.", resident));
        return thornfield.published(effect, finding).reference();
    }

    private Receipt answered(String words, Disposition disposition) {
        return answered(words, disposition, "Nobody may drive there, so nobody is fined.");
    }

    private Receipt answered(String words, Disposition disposition, String released) {
        var officer = thornfield.officer("PC Tom Whitlock", Function.ANSWER);
        var receipt = thornfield.say(Ward.ABBEY_GREEN, org.wardmote.ledger.Channel.WEB_FORM, words, null);
        var handling = thornfield.desk.get(Handling.class);
        var answer = handling.answer(
                receipt.id(), new Handling.Answering("An answer.", disposition, true, null, null), officer.viewer());
        handling.release(answer, true, released, thornfield.publisher.viewer());
        return receipt;
    }
}
