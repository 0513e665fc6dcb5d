package org.wardmote.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class AnsweringTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private PersonId resident;
    private Viewer officer;
    private Viewer sergeant;

    @BeforeEach
    void meet() {
        resident = ledger.people.resident("Nadia Rahman");
        officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        sergeant = ledger.people.staff(
                "Sergeant Amara Okafor",
                ledger.grant(Function.ANSWER, "metropolitan", ledger.abbeyGreen),
                ledger.grant(Function.SUPERVISE, "metropolitan", ledger.abbeyGreen));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whereTheTeamWantsASecondReaderNobodyReadsTheirOwn() {
        wantSecondReader();
        var receipt = ledger.say("What about the lamp?", resident);
        var answer = ledger.handling.answer(receipt.id(), ledger.answer("Soon."), officer);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThatThrownBy(() -> ledger.handling.read(answer, true, null, officer))
                .isInstanceOf(CannotHappenNow.class);
        ledger.handling.read(answer, false, "Say when.", sergeant);
        assertThat(ledger.post.staged("ledger.answer")).isEmpty();
        var better = ledger.handling.answer(receipt.id(), ledger.answer("On Friday."), officer);
        ledger.handling.read(better, true, null, sergeant);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.ANSWERED);
        assertThat(ledger.post.staged("ledger.answer")).hasSize(1);
    }

    private void wantSecondReader() {
        ledger.parts
                .jdbc()
                .sql("insert into ledger.setting (name, area, from_day, value) values ('second-reader', ?, ?, 1)")
                .params(ledger.abbeyGreen.id().number(), LocalDate.parse("2026-01-01"))
                .update();
    }

    @Test
    void oneAnswerServesThoseWhoSaidTheSameEachInTheirOwnThreadAndIsCountedAsShared() {
        var other = ledger.people.resident("Joseph Adeyemi");
        var lead = ledger.say("The lamp is out.", resident);
        var same = ledger.say("The light does not work.", other);
        ledger.handling.merge(same.id(), lead.id(), officer);
        assertThat(ledger.of(same).clock().isRunning()).isTrue();
        ledger.handling.answer(lead.id(), ledger.answer("It is mended tomorrow."), officer);
        assertThat(ledger.post.staged("ledger.answer")).hasSize(2);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        assertThat(ledger.of(same).state()).isEqualTo(State.CLOSED);
        assertThat(ledger.contributions.thread(same.id()))
                .extracting("words")
                .contains("The light does not work.", "It is mended tomorrow.");
        assertThat(ledger.ear.heard(LedgerFact.ContributionAnswered.class))
                .hasSize(2)
                .allMatch(LedgerFact.ContributionAnswered::shared);
        ledger.speaking.reopen(same.id(), "It was not.");
        assertThat(ledger.of(same).state()).isEqualTo(State.REOPENED);
        assertThat(ledger.of(lead).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void twoWhoAnswerAtOnceAndAButtonPressedTwiceGiveOneAnswer() throws InterruptedException {
        var receipt = ledger.say("What about the lamp?", resident);
        var other = Thread.ofPlatform().start(() -> tryToAnswer(receipt, "On Friday.", sergeant));
        tryToAnswer(receipt, "On Friday.", officer);
        other.join();
        assertThat(ledger.post.staged("ledger.answer")).hasSize(1);
        ledger.speaking.reply(receipt.id(), "Thank you.");
        ledger.speaking.reply(receipt.id(), "Thank you.");
        assertThat(ledger.kinds(receipt)).containsOnlyOnce("replied");
    }

    private void tryToAnswer(Receipt receipt, String words, Viewer by) {
        try {
            ledger.handling.answer(receipt.id(), ledger.answer(words), by);
        } catch (CannotHappenNow e) {
            // The other was first.
        }
    }

    @Test
    void whatIsHeardTwiceIsRecordedOnce() {
        var receipt = ledger.say("What about the lamp?", resident);
        ledger.handling.answer(receipt.id(), ledger.answer("On Friday."), officer);
        for (var i = 0; i < 2; i++) ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        assertThat(ledger.kinds(receipt)).containsOnlyOnce("delivered", "outcome-told", "closed");
    }

    @Test
    void mergingCanBeUndone() {
        var lead = ledger.say("The lamp is out.", resident);
        var same = ledger.say("The bench is broken.", resident);
        ledger.handling.merge(same.id(), lead.id(), officer);
        ledger.handling.unmerge(same.id(), officer);
        assertThat(ledger.of(same).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(ledger.of(same).mergedInto()).isNull();
    }

    @Test
    void anAnswerIsPublishedOnlyBySomebodyElseThanItsAuthor() {
        var receipt = ledger.say("What about the lamp?", null);
        var answer = ledger.handling.answer(receipt.id(), ledger.answer("On Friday."), sergeant);
        assertThatThrownBy(() -> ledger.handling.release(answer, true, "On a Friday.", sergeant))
                .isInstanceOf(CannotHappenNow.class);
        var press = ledger.staff("Leila Haddad", Function.PUBLISH, "metropolitan", ledger.abbeyGreen);
        ledger.handling.release(answer, true, "The lamp is mended on a Friday.", press);
        assertThat(ledger.kinds(receipt)).contains("published");
    }

    @Test
    void anAnswerThatReachesNobodyIsCountedApartAndOneWithoutASafeRouteIsLeftAtTheLink() {
        var unreached = ledger.say("One.", resident);
        ledger.handling.answer(unreached.id(), ledger.answer("First."), officer);
        ledger.post.fail(ledger.post.staged("ledger.answer").getFirst(), ledger.clock.instant());
        var unsafe = ledger.say("Two.", resident);
        ledger.handling.answer(unsafe.id(), ledger.answer("Second."), officer);
        ledger.post.leave(ledger.post.staged("ledger.answer").getLast(), ledger.clock.instant());
        assertThat(ledger.kinds(unreached)).contains("unreached", "closed");
        assertThat(ledger.kinds(unsafe)).contains("left-at-link", "closed");
        assertThat(ledger.ear.heard(LedgerFact.AnswerUndelivered.class)).hasSize(1);
        assertThat(ledger.ear.heard(LedgerFact.ContributionAnswered.class)).hasSize(1);
    }

    @Test
    void whatIsHeldIsNotClosedAndClosesWhenItIsLetGo() {
        var receipt = ledger.say("More lamps.", null);
        ledger.parts.get(Holds.class).hold("finding:7", java.util.List.of(receipt.id()));
        ledger.handling.answer(receipt.id(), ledger.answer("We decide in May."), officer);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.OUTCOME_TOLD);
        ledger.parts.get(Holds.class).lift("finding:7", java.util.List.of(receipt.id()));
        assertThat(ledger.of(receipt).state()).isEqualTo(State.CLOSED);
    }
}
