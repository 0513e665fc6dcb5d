package org.wardmote.ledger.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.State;
import org.wardmote.ledger.Telling;
import org.wardmote.ledger.Telling.Told;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Withdrawn;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.Viewer;

class TellingModuleTests {

    private static final Item DECISION = new Item("test.outcome", 7);

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private Telling telling;
    private Holds holds;
    private Viewer officer;
    private PersonId resident;

    @BeforeEach
    void meet() {
        telling = ledger.parts.get(Telling.class);
        holds = ledger.parts.get(Holds.class);
        officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        resident = ledger.people.resident("Nadia Rahman");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void eachWayInWhichTellingEndsIsCountedApart() {
        var delivered = answered(resident);
        var unreachable = answered(ledger.people.resident("Ulla Reach"));
        var unsafe = answered(ledger.people.resident("Una Safe"));
        var anonymous = answered(null);
        var refusing = wantingNoReply();
        var forgotten = answered(ledger.people.resident("Eve Rased"));
        var endangered = answered(ledger.people.resident("Dana Danger"));
        forget(forgotten);
        ledger.handling.withholdOutcome(endangered.id(), "He reads her mail.", officer);
        tell(delivered, unreachable, unsafe, anonymous, refusing, forgotten, endangered);
        assertThat(telling.told(DECISION)).isEqualTo(new Told(3, 0, 1, 1, 0, 1, 1));
        var post = ledger.post.staged(DECISION.kind());
        assertThat(post).hasSize(3);
        ledger.post.deliver(post.get(indexOf(delivered, post)), ledger.clock.instant());
        ledger.post.fail(post.get(indexOf(unreachable, post)), ledger.clock.instant());
        ledger.post.leave(post.get(indexOf(unsafe, post)), ledger.clock.instant());
        assertThat(telling.told(DECISION)).isEqualTo(new Told(0, 1, 2, 1, 1, 1, 1));
        assertThat(telling.told(DECISION).isOver()).isTrue();
        assertThat(telling.told(DECISION).all()).isEqualTo(7);
    }

    private int indexOf(Receipt receipt, List<org.wardmote.messaging.CorrespondenceOnPaper.Staged> post) {
        var person = ledger.of(receipt).person();
        return post.stream().map(one -> one.person()).toList().indexOf(person);
    }

    @Test
    void theSameOutcomeIsToldOnceHoweverOftenItIsAskedFor() {
        var receipt = answered(resident);
        tell(receipt);
        tell(receipt, receipt);
        ledger.post.deliverAll(DECISION.kind(), ledger.clock.instant());
        ledger.post.deliverAll(DECISION.kind(), ledger.clock.instant());
        tell(receipt);
        assertThat(ledger.post.staged(DECISION.kind())).hasSize(1);
        assertThat(ledger.kinds(receipt)).containsOnlyOnce("outcome-told");
        assertThat(telling.told(DECISION).all()).isEqualTo(1);
    }

    @Test
    void whatIsClosedIsToldAndStaysClosed() {
        var receipt = ledger.say("The lamp is out.", resident);
        ledger.handling.answer(receipt.id(), ledger.answer("It is mended."), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        assertThat(ledger.of(receipt).state()).isEqualTo(State.CLOSED);
        tell(receipt);
        ledger.post.deliverAll(DECISION.kind(), ledger.clock.instant());
        assertThat(ledger.of(receipt).state()).isEqualTo(State.CLOSED);
        assertThat(ledger.kinds(receipt)).containsOnlyOnce("closed").endsWith("outcome-told");
        assertThat(telling.told(DECISION).delivered()).isEqualTo(1);
    }

    @Test
    void nothingIsClosedWhileWordOfWhatCameOfItIsOnItsWay() {
        var receipt = ledger.say("The lamp is out.", resident);
        holds.hold("finding:1", List.of(receipt.id()));
        ledger.handling.answer(receipt.id(), ledger.answer("We decide in May."), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        tell(receipt);
        holds.lift("finding:1", List.of(receipt.id()));
        assertThat(ledger.of(receipt).state()).isEqualTo(State.OUTCOME_TOLD);
        ledger.tick();
        assertThat(ledger.of(receipt).state()).isEqualTo(State.OUTCOME_TOLD);
        ledger.post.deliverAll(DECISION.kind(), ledger.clock.instant());
        assertThat(ledger.of(receipt).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void oneLetterTellsAPersonOfEverythingTheySaid() {
        var one = answered(resident);
        var two = answered(resident);
        tell(one, two);
        assertThat(ledger.post.staged(DECISION.kind())).hasSize(1);
        ledger.post.deliverAll(DECISION.kind(), ledger.clock.instant());
        assertThat(telling.told(DECISION).delivered()).isEqualTo(2);
        assertThat(ledger.of(one).state()).isEqualTo(State.CLOSED);
        assertThat(ledger.of(two).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whatCannotBeSentToManyIsSettledByAJob() {
        var many = new ArrayList<Receipt>();
        for (var number = 0; number < 120; number++) many.add(ledger.say("Number " + number, null));
        tell(many.toArray(Receipt[]::new));
        assertThat(telling.told(DECISION).waiting()).isEqualTo(120);
        ledger.tick();
        assertThat(telling.told(DECISION)).isEqualTo(new Told(0, 0, 120, 0, 0, 0, 0));
        assertThat(ledger.kinds(many.get(5))).contains("outcome-told");
    }

    @Test
    void manyThatAreLetGoAtOnceAreClosedSoonAfter() {
        var many = new ArrayList<ContributionId>();
        for (var number = 0; number < 510; number++)
            many.add(ledger.say("Number " + number, null).id());
        holds.hold("finding:1", many);
        for (var id : many) ledger.handling.answer(id, ledger.answer("It is mended."), officer);
        holds.lift("finding:1", many);
        assertThat(closed()).isEqualTo(500);
        ledger.tick();
        assertThat(closed()).isEqualTo(510);
    }

    private int closed() {
        return ledger.ear.heard(LedgerFact.ContributionClosed.class).size();
    }

    @Test
    void whatIsOnItsWayIsCalledBackOnceItWouldEndangerSomebody() {
        var receipt = answered(resident);
        var other = answered(resident);
        tell(receipt, other);
        ledger.handling.withholdOutcome(receipt.id(), "He reads her mail.", officer);
        assertThat(ledger.post.staged(DECISION.kind())).isEmpty();
        assertThat(telling.told(DECISION)).isEqualTo(new Told(0, 0, 0, 0, 0, 0, 2));
        var next = new Item("test.outcome", 8);
        telling.tell(next, Disposition.ACTED, List.of(other.id()));
        assertThat(telling.told(next).withheld()).isEqualTo(1);
        ledger.handling.allowOutcome(receipt.id(), officer);
        var last = new Item("test.outcome", 9);
        telling.tell(last, Disposition.ACTED, List.of(other.id()));
        assertThat(ledger.post.staged()).extracting(one -> one.item()).contains(last);
    }

    @Test
    void withholdingWantsAReasonAndSomebodyWhoHandlesIt() {
        var receipt = answered(resident);
        var elsewhere = ledger.staff("Kit Marlow", Function.ANSWER, "metropolitan", ledger.bellYard);
        var analyst = ledger.staff("Anna Lyst", Function.ANALYSE, "metropolitan", ledger.abbeyGreen);
        for (var other : List.of(elsewhere, analyst))
            assertThatThrownBy(() -> ledger.handling.withholdOutcome(receipt.id(), "Why not.", other))
                    .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.handling.withholdOutcome(receipt.id(), " ", officer))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ledger.handling.allowOutcome(receipt.id(), officer))
                .isInstanceOf(Refusal.class);
        ledger.handling.withholdOutcome(receipt.id(), "He reads her mail.", officer);
        assertThatThrownBy(() -> ledger.handling.withholdOutcome(receipt.id(), "Again.", officer))
                .isInstanceOf(Refusal.class);
        assertThat(ledger.kinds(receipt)).containsOnlyOnce("telling-withheld");
    }

    @Test
    void whatWaitsForSomebodyWhoIsForgottenEnds() {
        var receipt = answered(resident);
        tell(receipt);
        forget(receipt);
        assertThat(telling.told(DECISION)).isEqualTo(new Told(0, 0, 0, 0, 0, 1, 0));
        assertThat(ledger.contributions.get(receipt.id(), officer).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whatThereIsNothingLeftToSayOfLiesAtTheLink() {
        var receipt = answered(resident);
        tell(receipt);
        ledger.parts.publish(new Withdrawn(DECISION, resident, ledger.clock.instant()));
        assertThat(telling.told(DECISION)).isEqualTo(new Told(0, 0, 1, 0, 0, 0, 0));
    }

    private void tell(Receipt... receipts) {
        telling.tell(
                DECISION,
                Disposition.ACTED,
                List.of(receipts).stream().map(Receipt::id).toList());
    }

    /// Answered, and the outcome is still to come.
    private Receipt answered(@Nullable PersonId person) {
        return answer(ledger.say("The lamp is out.", person));
    }

    private Receipt answer(Receipt receipt) {
        var answer = new org.wardmote.ledger.contribution.Handling.Answering(
                "We look into it.", Disposition.ANSWERED, false, null, null);
        ledger.handling.answer(receipt.id(), answer, officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        return receipt;
    }

    private Receipt wantingNoReply() {
        var offer = ledger.offer("The lamp is out.", resident);
        return answer(ledger.intake.take(
                new Offer(
                        offer.placed(),
                        offer.channel(),
                        offer.relation(),
                        offer.words(),
                        null,
                        null,
                        resident,
                        null,
                        false,
                        false,
                        false,
                        false,
                        null,
                        null),
                Viewer.NOBODY));
    }

    private void forget(Receipt receipt) {
        var person = ledger.of(receipt).person();
        assertThat(person).isNotNull();
        ledger.parts.inTransaction(() -> ledger.parts
                .get(PersonalData.class)
                .erase(new PersonalData.Erasure(person, text -> text, text -> text, Set.of(), ledger.clock.instant())));
    }
}
