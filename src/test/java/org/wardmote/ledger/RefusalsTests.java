package org.wardmote.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// What can be done to a contribution, and when it cannot: each rule that says no, with its sentence.
class RefusalsTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private final PersonId resident = ledger.people.resident("Nadia Rahman");
    private final Viewer officer = staff("PC Tom Whitlock", Function.ANSWER, Function.SUPERVISE);
    private final Viewer colleague = staff("PC Kit Marlow", Function.ANSWER, Function.PUBLISH);
    private final Viewer council = ledger.staff("Ola Lind", Function.ANSWER, "lambeth-council", null);

    @AfterEach
    void close() {
        ledger.close();
    }

    private Viewer staff(String name, Function one, Function other) {
        return ledger.people.staff(
                name, ledger.grant(one, "metropolitan", null), ledger.grant(other, "metropolitan", null));
    }

    private Receipt said() {
        return ledger.say("The lamp is out.", resident);
    }

    private long answered(Receipt receipt, boolean outcome) {
        var answer = ledger.handling.answer(
                receipt.id(),
                new Handling.Answering("It is mended.", Disposition.ACTED, outcome, "We look again.", null),
                officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        return answer;
    }

    @Test
    void itIsAnsweredOnceAndWhereMoreWasPromisedOnceMore() {
        var done = said();
        answered(done, true);
        refused(() -> ledger.handling.answer(done.id(), ledger.answer("Again."), colleague), "It is closed");
        var promised = said();
        answered(promised, false);
        refused(() -> answered(promised, false), "answered already");
        ledger.handling.answer(promised.id(), ledger.answer("We looked again."), colleague);
        refused(() -> ledger.handling.answer(promised.id(), ledger.answer("And again."), officer), "answered already");
    }

    @Test
    void anAnswerIsReadOnceAndGivenBackWithANote() {
        wantSecondReader();
        var one = said();
        var answer = ledger.handling.answer(one.id(), ledger.answer("Soon."), officer);
        refused(() -> ledger.handling.release(answer, true, "Soon.", colleague), "not been given yet");
        refused(() -> ledger.handling.read(answer, true, null, officer), "Somebody else than its author");
        refused(() -> ledger.handling.read(answer, false, " ", colleague), "Say what has to be changed.");
        ledger.handling.read(answer, false, "Say when.", colleague);
        refused(() -> ledger.handling.read(answer, true, null, colleague), "read already");
        var better = ledger.handling.answer(one.id(), ledger.answer("On Friday."), officer);
        var other = ledger.handling.answer(one.id(), ledger.answer("On Friday at noon."), officer);
        ledger.handling.read(better, true, null, colleague);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.speaking.reopen(one.id(), "It was not.");
        refused(() -> ledger.handling.read(other, true, null, colleague), "reopened since this was written");
    }

    private void wantSecondReader() {
        ledger.parts
                .jdbc()
                .sql("update ledger.setting set value = 1 where name = 'second-reader'")
                .update();
    }

    @Test
    void anAnswerIsReleasedOnceInWordsAndNeverByItsAuthor() {
        var answer = answered(said(), true);
        refused(() -> ledger.handling.release(answer, true, "A lamp.", officer), "Somebody else than its author");
        refused(() -> ledger.handling.release(answer, true, null, colleague), "what the public is to read");
        ledger.handling.release(answer, false, null, colleague);
        refused(() -> ledger.handling.release(answer, true, "A lamp.", colleague), "decided already");
    }

    @Test
    void onlyOpenOnesOfTheSameOrganisationsAreMerged() {
        var one = said();
        var other = said();
        refused(() -> ledger.handling.unmerge(one.id(), officer), "It is not merged.");
        refused(() -> ledger.handling.merge(one.id(), one.id(), officer), "merged into itself");
        var closed = said();
        answered(closed, true);
        refused(() -> ledger.handling.merge(one.id(), closed.id(), officer), "It is closed");
        var next = ledger.staff("PC Grace Mensah", Function.ANSWER, "metropolitan", ledger.bellYard);
        var theirs = ledger.intake.take(
                ledger.offer(ledger.at("metropolitan", ledger.bellYard), Channel.WEB_FORM, "A lamp.", resident, null),
                Viewer.NOBODY);
        for (var pair : List.of(List.of(one, theirs), List.of(theirs, one)))
            assertThatThrownBy(() -> ledger.handling.merge(
                            pair.getFirst().id(), pair.getLast().id(), next))
                    .isInstanceOf(NotFound.class);
        ledger.handling.refer(one.id(), "lambeth-council", "Your lamp.", officer);
        refused(() -> ledger.handling.merge(one.id(), other.id(), officer), "offered to another organisation");
        ledger.handling.acceptReferral(one.id(), council);
        var both = new Viewer(
                officer.whom(),
                List.of(officer.grants().getFirst(), council.grants().getFirst()));
        refused(() -> ledger.handling.merge(other.id(), one.id(), both), "different organisations");
        var toCouncil = ledger.intake.take(
                ledger.offer(
                        ledger.at("lambeth-council", ledger.abbeyGreen), Channel.WEB_FORM, "A lamp.", resident, null),
                Viewer.NOBODY);
        refused(() -> ledger.handling.merge(toCouncil.id(), one.id(), council), "different organisations");
    }

    @Test
    void whateverWasMergedFollowsAndStandsAloneAgainWhereItsAnswerWillNotComeFromHere() {
        var first = said();
        var second = said();
        var third = said();
        ledger.handling.merge(first.id(), second.id(), officer);
        ledger.handling.merge(second.id(), third.id(), officer);
        assertThat(ledger.of(first).mergedInto()).isEqualTo(third.id());
        ledger.handling.passOn(third.id(), PassedTo.CRIME_RECORD, null, "It is recorded.", officer);
        assertThat(ledger.of(first).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(ledger.of(third).regime()).isEqualTo(Regime.LAW_ENFORCEMENT);
        ledger.handling.merge(first.id(), second.id(), officer);
        ledger.handling.refer(second.id(), "lambeth-council", "Your lamp.", officer);
        ledger.handling.acceptReferral(second.id(), council);
        assertThat(ledger.of(first).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void aReferralIsOfferedOnceToSomebodyElseAndDecidedOnce() {
        var one = said();
        refused(() -> ledger.handling.refer(one.id(), "metropolitan", "Us?", officer), "They have it already.");
        ledger.handling.refer(one.id(), "lambeth-council", "Your lamp.", officer);
        refused(() -> ledger.handling.refer(one.id(), "lambeth-council", "Please.", officer), "offered already");
        assertThatThrownBy(() -> ledger.handling.acceptReferral(one.id(), officer))
                .isInstanceOf(NotFound.class);
        ledger.handling.returnReferral(one.id(), "It is not.", council);
        assertThatThrownBy(() -> ledger.handling.acceptReferral(one.id(), council))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itMovesWithinItsOrganisationAlone() {
        var one = said();
        assertThatThrownBy(() -> ledger.handling.move(one.id(), ledger.at("lambeth-council", ledger.bellYard), officer))
                .isInstanceOf(NotFound.class);
        ledger.handling.move(one.id(), ledger.inAbbeyGreen(), officer);
        assertThat(ledger.kinds(one)).doesNotContain("moved");
        ledger.assigning.assign(one.id(), officer.whom(), officer);
        ledger.handling.move(one.id(), ledger.at("metropolitan", ledger.bellYard), officer);
        assertThat(ledger.of(one).assignedTo()).isNull();
        answered(one, true);
        refused(() -> ledger.handling.move(one.id(), ledger.inAbbeyGreen(), officer), "It is closed");
    }

    @Test
    void abuseIsFlaggedOnceAndDecidedOnceByASupervisor() {
        var one = said();
        refused(() -> ledger.handling.decideAbuse(one.id(), true, officer), "no flag to decide about");
        ledger.handling.flagAbuse(one.id(), "It is.", colleague);
        refused(() -> ledger.handling.flagAbuse(one.id(), "It is.", officer), "flagged already");
        assertThatThrownBy(() -> ledger.handling.decideAbuse(one.id(), true, colleague))
                .isInstanceOf(NotFound.class);
        ledger.handling.decideAbuse(one.id(), true, officer);
        assertThat(ledger.of(one).abusive()).isTrue();
        refused(() -> ledger.handling.decideAbuse(one.id(), false, officer), "no flag to decide about");
    }

    @Test
    void itIsReopenedOnceTheAnswerIsThereAndForNinetyDays() {
        var one = said();
        refused(() -> ledger.speaking.reopen(one.id(), "And?"), "It has not been answered yet.");
        ledger.handling.answer(one.id(), ledger.answer("It is mended."), officer);
        refused(() -> ledger.speaking.reopen(one.id(), "And?"), "on its way");
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.later(Duration.ofDays(90).plusSeconds(1));
        refused(() -> ledger.speaking.reopen(one.id(), "It is not."), "more than 90 days ago");
    }

    @Test
    void aReplyIsWantedWhereAnOutcomeWasOwedAlone() {
        refused(() -> ledger.speaking.wantReply(said().id()), "A reply is owed already");
    }

    @Test
    void satisfactionIsAskedOnceItIsClosedInFiveSteps() {
        var one = said();
        refused(() -> ledger.speaking.satisfaction(one.id(), 3), "once it is closed");
        answered(one, true);
        refused(() -> ledger.speaking.satisfaction(one.id(), 0), "one of the five");
        refused(() -> ledger.speaking.satisfaction(one.id(), 6), "one of the five");
        ledger.speaking.satisfaction(one.id(), 5);
    }

    @Test
    void whatIsClosedIsPassedOverByHoldsAndStaysClosed() {
        var one = said();
        answered(one, true);
        var open = said();
        ledger.parts.get(Holds.class).hold("finding:1", List.of(one.id(), open.id()));
        assertThat(ledger.kinds(one)).endsWith("closed");
        assertThat(ledger.kinds(open)).endsWith("held");
    }

    @Test
    void aSubjectInSomebodysOwnWordsIsOtherToTheOtherModules() {
        take("the man at number 9", null);
        take("rowdy", null);
        take(null, null);
        assertThat(ledger.ear.heard(LedgerFact.ContributionReceived.class))
                .extracting(LedgerFact.ContributionReceived::subject)
                .containsExactly(Subjects.OTHER, "rowdy", null);
    }

    @Test
    void anOutcomeStopsTheClockAndAReplyBeforeItDoesNot() {
        var one = take(null, LocalDate.parse("2027-06-30"));
        answered(one, false);
        assertThat(ledger.of(one).clock().isRunning()).isTrue();
        answeredOutcome(one);
        assertThat(ledger.of(one).clock().isRunning()).isFalse();
        refused(() -> ledger.speaking.wantReply(one.id()), "It is closed");
    }

    private void answeredOutcome(Receipt receipt) {
        ledger.handling.answer(receipt.id(), ledger.answer("We decided it."), colleague);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
    }

    private Receipt take(@Nullable String subject, @Nullable LocalDate outcome) {
        return ledger.intake.take(
                new Offer(
                        ledger.inAbbeyGreen(),
                        Channel.WEB_FORM,
                        Relation.SELF,
                        "Hello.",
                        null,
                        subject,
                        resident,
                        null,
                        false,
                        true,
                        false,
                        false,
                        outcome,
                        null),
                Viewer.NOBODY);
    }

    private static void refused(ThrowingCallable verb, String sentence) {
        assertThatThrownBy(verb).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
