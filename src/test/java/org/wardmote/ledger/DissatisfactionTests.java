package org.wardmote.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// D-CMP-1: dissatisfaction is never for the person or the team to deal with whom it is about.
class DissatisfactionTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private final PersonId resident = ledger.people.resident("Nadia Rahman");
    private final Viewer officer = officer("PC Tom Whitlock");
    private final Viewer colleague = officer("PC Kit Marlow");
    private final Viewer inspector = officer("Inspector Ines Duarte");

    @AfterEach
    void close() {
        ledger.close();
    }

    private Viewer officer(String name) {
        return ledger.staff(name, Function.ANSWER, "metropolitan", null);
    }

    @Test
    void whoAnswersNothingThereIsGivenNothing() {
        var receipt = ledger.say("The lamp is out.", resident);
        for (var other : List.of(
                ledger.people.staff("Ife Cole"),
                ledger.staff("Leila Haddad", Function.PUBLISH, "metropolitan", ledger.abbeyGreen)
                        .whom(),
                ledger.staff("PC Grace Mensah", Function.ANSWER, "metropolitan", ledger.bellYard)
                        .whom(),
                ledger.staff("Ola Lind", Function.ANSWER, "lambeth-council", null)
                        .whom()))
            refused(() -> ledger.assigning.assign(receipt.id(), other, officer), "They do not answer");
        var sergeant = ledger.staff("Sergeant Amara Okafor", Function.SUPERVISE, "metropolitan", ledger.abbeyGreen);
        ledger.assigning.assign(receipt.id(), sergeant.whom(), officer);
        assertThat(ledger.of(receipt).assignedTo()).isEqualTo(sergeant.whom());
    }

    @Test
    void aComplaintIsGivenToNobodyWhoHadOrAnsweredWhatItComplainsOf() {
        var receipt = ledger.say("What about the lamp?", resident);
        ledger.assigning.assign(receipt.id(), officer.whom(), officer);
        ledger.handling.answer(receipt.id(), ledger.answer("Soon."), colleague);
        var complaint = ledger.speaking.complain(receipt.id(), "Nobody came.", null);
        assertThat(ledger.contributions.find(complaint.reference(), colleague)).isEmpty();
        for (var other : List.of(officer, colleague))
            refused(() -> ledger.assigning.assign(complaint.id(), other.whom(), inspector), "somebody else");
        refused(() -> ledger.handling.answer(complaint.id(), ledger.answer("Sorry."), officer), "somebody else");
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.speaking.reopen(receipt.id(), "Nobody has come.");
        ledger.assigning.assign(receipt.id(), inspector.whom(), officer);
        ledger.assigning.assign(complaint.id(), inspector.whom(), inspector);
        assertThat(ledger.assigning.handOver(List.of(complaint.id()), inspector.whom(), officer.whom(), inspector))
                .isZero();
    }

    @Test
    void aComplaintAboutWhatWaitedForAnothersAnswerIsAboutWhoeverHadThat() {
        var lead = ledger.say("The lamp is out.", resident);
        var same = ledger.say("No light.", resident);
        ledger.assigning.assign(lead.id(), officer.whom(), officer);
        ledger.handling.merge(same.id(), lead.id(), officer);
        var complaint = ledger.speaking.complain(same.id(), "Nobody came.", null);
        assertThat(ledger.contributions.find(complaint.reference(), officer)).isEmpty();
    }

    @Test
    void aComplaintGoesPastTheTeamAndDoesNotComeBackToOne() {
        var receipt = ledger.say("What about the lamp?", resident);
        var complaint = ledger.speaking.complain(receipt.id(), "Nobody came.", null);
        assertThat(ledger.of(complaint).placed())
                .isEqualTo(
                        new Placed("metropolitan", ledger.abbeyGreen.borough().id(), null));
        refused(
                () -> ledger.handling.move(complaint.id(), ledger.inAbbeyGreen(), inspector),
                "how a team dealt with something");
        var again = ledger.speaking.complain(complaint.id(), "Nobody came then either.", null);
        assertThat(ledger.of(again).placed()).isEqualTo(new Placed("metropolitan", null, null));
    }

    @Test
    void aComplaintIsAnsweredByItself() {
        var receipt = ledger.say("What about the lamp?", resident);
        var complaint = ledger.speaking.complain(receipt.id(), "Nobody came.", null);
        refused(() -> ledger.handling.merge(complaint.id(), receipt.id(), inspector), "answered by itself");
        refused(() -> ledger.handling.merge(receipt.id(), complaint.id(), inspector), "answered by itself");
    }

    @Test
    void whatSomebodyDissatisfiedReopensIsTakenFromWhoeverAnsweredIt() {
        var receipt = ledger.intake.take(dissatisfied(), Viewer.NOBODY);
        ledger.assigning.assign(receipt.id(), officer.whom(), officer);
        ledger.handling.answer(receipt.id(), ledger.answer("We do our best."), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.speaking.reopen(receipt.id(), "You do not.");
        assertThat(ledger.of(receipt).assignedTo()).isNull();
        assertThat(ledger.of(receipt).state()).isEqualTo(State.REOPENED);
        refused(() -> ledger.assigning.assign(receipt.id(), officer.whom(), colleague), "somebody else");
        refused(() -> ledger.handling.answer(receipt.id(), ledger.answer("We do."), officer), "somebody else");
        refused(() -> ledger.handling.ask(receipt.id(), "Why?", officer), "somebody else");
        var other = ledger.say("The lamp is out.", resident);
        refused(() -> ledger.handling.merge(receipt.id(), other.id(), colleague), "answered by itself");
        ledger.assigning.assign(receipt.id(), colleague.whom(), officer);
        ledger.handling.answer(receipt.id(), ledger.answer("You are right, and I am sorry."), colleague);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void whoeverIsContentEnoughMayBeAnsweredByTheSameAgain() {
        var receipt = ledger.say("The lamp is out.", resident);
        ledger.assigning.assign(receipt.id(), officer.whom(), officer);
        ledger.handling.answer(receipt.id(), ledger.answer("It is mended."), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.speaking.reopen(receipt.id(), "It is out again.");
        assertThat(ledger.of(receipt).assignedTo()).isEqualTo(officer.whom());
        ledger.handling.answer(receipt.id(), ledger.answer("It is mended again."), officer);
    }

    @Test
    void onlyWhatIsOpenAndWithinReachIsHandedOver() {
        var open = ledger.say("The lamp is out.", resident);
        var merged = ledger.say("No light.", resident);
        var all = List.of(open.id(), merged.id());
        for (var one : all) ledger.assigning.assign(one, officer.whom(), officer);
        ledger.handling.merge(merged.id(), open.id(), officer);
        var elsewhere = ledger.staff("PC Grace Mensah", Function.ANSWER, "metropolitan", ledger.bellYard);
        assertThat(ledger.assigning.handOver(all, officer.whom(), colleague.whom(), elsewhere))
                .isZero();
        assertThat(ledger.assigning.handOver(all, inspector.whom(), colleague.whom(), officer))
                .isZero();
        assertThat(ledger.assigning.handOver(all, officer.whom(), colleague.whom(), officer))
                .isEqualTo(1);
        assertThat(ledger.of(open).assignedTo()).isEqualTo(colleague.whom());
    }

    @Test
    void whatNobodyHasCannotBeGivenBack() {
        var receipt = ledger.say("The lamp is out.", resident);
        refused(() -> ledger.assigning.unassign(receipt.id(), officer), "Nobody has it.");
    }

    private Offer dissatisfied() {
        return new Offer(
                ledger.inAbbeyGreen(),
                Channel.WEB_FORM,
                Relation.SELF,
                "You never come.",
                null,
                null,
                resident,
                null,
                false,
                true,
                true,
                false,
                null,
                null);
    }

    private static void refused(ThrowingCallable verb, String sentence) {
        assertThatThrownBy(verb).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
