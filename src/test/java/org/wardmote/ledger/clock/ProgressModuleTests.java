package org.wardmote.ledger.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.BecamePart;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class ProgressModuleTests {

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private final LedgerInThornfield ledger = new LedgerInThornfield(TestClock.noon(), List.of(BecamePart.class));
    private Viewer officer;
    private PersonId resident;
    private Receipt receipt;

    @BeforeEach
    void meet() {
        officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        resident = ledger.people.resident("Nadia Rahman");
        receipt = ledger.say("The lamp is out.", resident);
        answer(false);
        ledger.parts.get(Holds.class).hold("finding:1", List.of(receipt.id()));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whoeverHeardNothingForFourWeeksIsToldHowItStandsAndAgainFourWeeksLater() {
        ledger.later(FOUR_WEEKS.minusHours(1));
        ledger.tick();
        assertThat(progress()).isZero();
        ledger.later(Duration.ofHours(1));
        ledger.tick();
        ledger.tick();
        assertThat(progress()).isEqualTo(1);
        ledger.later(FOUR_WEEKS);
        ledger.tick();
        assertThat(progress()).isEqualTo(2);
    }

    @Test
    void theLetterSaysWhoHasItWhatItBecamePartOfAndHowToHearLess() {
        ledger.parts
                .get(BecamePart.class)
                .make(receipt.id(), ledger.clock.instant(), "It is part of a finding.", "/answers/X");
        ledger.later(FOUR_WEEKS);
        ledger.tick();
        var letter = ledger.parts
                .get(Wording.class)
                .word(ledger.post.staged("ledger.progress").getFirst().item(), resident)
                .orElseThrow();
        assertThat(letter.subject()).contains(receipt.reference().letters());
        assertThat(letter.blocks())
                .contains(new Letter.Block.Listing(List.of("It is part of a finding.")))
                .anyMatch(block -> block instanceof Letter.Block.Paragraph(var text) && text.contains("outcome only"));
        assertThat(letter.toString()).doesNotContain("lamp");
    }

    @Test
    void whateverTheyHeardBeginsTheFourWeeksAnew() {
        ledger.later(Duration.ofDays(20));
        ledger.handling.answer(receipt.id(), answering("Still looking.", false), officer);
        ledger.later(Duration.ofDays(10));
        ledger.tick();
        assertThat(progress()).isZero();
        ledger.later(Duration.ofDays(18));
        ledger.tick();
        assertThat(progress()).isEqualTo(1);
    }

    @Test
    void whoeverWantsTheOutcomeOnlyIsSentNoNotices() {
        var late = ledger.say("Another lamp.", resident);
        ledger.speaking.outcomeOnly(receipt.id(), true);
        ledger.speaking.outcomeOnly(late.id(), true);
        ledger.later(FOUR_WEEKS);
        ledger.tick();
        assertThat(progress()).isZero();
        assertThat(ledger.post.staged("ledger.missed")).isEmpty();
        assertThat(ledger.kinds(late)).contains("missed", "escalated");
        ledger.speaking.outcomeOnly(receipt.id(), false);
        ledger.tick();
        assertThat(progress()).isEqualTo(1);
    }

    @Test
    void nothingIsSentAboutWhatIsClosedWithheldOrWantsNoReply() {
        ledger.handling.withholdOutcome(receipt.id(), "He reads her mail.", officer);
        var closed = ledger.say("Another lamp.", resident);
        ledger.handling.answer(closed.id(), answering("Mended.", true), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.say("A third.", null);
        ledger.later(FOUR_WEEKS);
        ledger.tick();
        assertThat(progress()).isZero();
    }

    private int progress() {
        return ledger.post.staged("ledger.progress").size();
    }

    private void answer(boolean isOutcome) {
        ledger.handling.answer(receipt.id(), answering("We look into it.", isOutcome), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
    }

    private static Handling.Answering answering(String words, boolean isOutcome) {
        return new Handling.Answering(words, Disposition.ANSWERED, isOutcome, null, null);
    }
}
