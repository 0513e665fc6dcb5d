package org.wardmote.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class OneContributionTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private PersonId resident;
    private Viewer officer;

    @BeforeEach
    void meet() {
        resident = ledger.people.resident("Nadia Rahman");
        officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void isAcknowledgedAnsweredDeliveredAndClosed() {
        var receipt = ledger.say("The street light in Tannery Lane is out.", resident);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(ledger.post.staged("ledger.receipt")).hasSize(1);

        ledger.assigning.assign(receipt.id(), officer.whom(), officer);
        ledger.handling.answer(
                receipt.id(), ledger.answer("I have told the council. They will come on Friday."), officer);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.ANSWERED);
        assertThat(ledger.of(receipt).clock().isRunning()).isTrue();

        ledger.later(Duration.ofHours(1));
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        var closed = ledger.of(receipt);
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.disposition()).isEqualTo(Disposition.ANSWERED);
        assertThat(closed.clock().stoppedAt()).isEqualTo(ledger.clock.instant());
        assertThat(ledger.kinds(receipt))
                .containsExactly(
                        "received", "acknowledged", "assigned", "answered", "delivered", "outcome-told", "closed");
        assertThat(ledger.ear.heard(LedgerFact.ContributionAnswered.class)).hasSize(1);
        assertThat(ledger.contributions.asItStood(receipt.id(), ledger.clock.instant()))
                .contains(closed);
    }

    @Test
    void reopenedHasNewClockAndTheFirstKeepsItsFigure() {
        var receipt = ledger.say("Nobody has come.", resident);
        ledger.handling.answer(receipt.id(), ledger.answer("They will."), officer);
        assertThatThrownBy(() -> ledger.speaking.reopen(receipt.id(), "No.")).isInstanceOf(CannotHappenNow.class);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.later(Duration.ofDays(89));
        ledger.speaking.reopen(receipt.id(), "They did not.");
        var reopened = ledger.of(receipt);
        assertThat(reopened.state()).isEqualTo(State.REOPENED);
        assertThat(reopened.clock().round()).isEqualTo(2);
        assertThat(reopened.clock().dueAt()).isEqualTo(ledger.clock.instant().plus(Duration.ofHours(72)));
        assertThat(ledger.contributions.asItStood(receipt.id(), ledger.clock.instant()))
                .contains(reopened);
    }

    @Test
    void withoutAnyContactItsAnswerIsLeftAtTheLinkAndThatIsThat() {
        var receipt = ledger.say("I would rather not say who I am.", null);
        ledger.handling.answer(receipt.id(), ledger.answer("Thank you. We have looked."), officer);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.CLOSED);
        assertThat(ledger.kinds(receipt)).contains("left-at-link");
        assertThat(ledger.post.staged()).isEmpty();
    }

    @Test
    void askingBackDoesNotPauseTheClockAndTheReplyBringsItBack() {
        var receipt = ledger.say("It happened again.", resident);
        var due = ledger.of(receipt).clock().dueAt();
        ledger.assigning.assign(receipt.id(), officer.whom(), officer);
        ledger.handling.ask(receipt.id(), "What happened?", officer);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.NEEDS_MORE);
        assertThat(ledger.of(receipt).clock().dueAt()).isEqualTo(due);
        ledger.speaking.reply(receipt.id(), "The shouting.");
        assertThat(ledger.of(receipt).state()).isEqualTo(State.ASSIGNED);
        ledger.handling.note(receipt.id(), "Third time this month.", officer);
        assertThat(ledger.contributions.thread(receipt.id()))
                .extracting("words")
                .contains("It happened again.", "What happened?", "The shouting.", "Third time this month.");
    }

    @Test
    void theSameTokenTwiceIsTheSameContribution() {
        var offer = new Offer(
                ledger.inAbbeyGreen(),
                Channel.WEB_FORM,
                Relation.SELF,
                "Once.",
                null,
                null,
                resident,
                null,
                true,
                true,
                false,
                false,
                null,
                "form-1");
        var first = ledger.intake.take(offer, Viewer.NOBODY);
        assertThat(ledger.intake.take(offer, Viewer.NOBODY)).isEqualTo(first);
        assertThat(ledger.post.staged("ledger.receipt")).hasSize(1);
    }

    @Test
    void isNotThereForOthersNorWithAnotherKey() {
        var receipt = ledger.say("For Abbey Green alone.", resident);
        var elsewhere = ledger.staff("PC Grace Mensah", Function.ANSWER, "metropolitan", ledger.bellYard);
        assertThatThrownBy(() -> ledger.of(receipt, elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.handling.note(receipt.id(), "Mine.", elsewhere))
                .isInstanceOf(NotFound.class);
        assertThat(ledger.contributions.find(receipt.reference(), "guessed", Viewer.NOBODY))
                .isEmpty();
        assertThat(ledger.contributions.find(receipt.reference(), "", new Viewer(resident, java.util.List.of())))
                .isPresent();
    }
}
