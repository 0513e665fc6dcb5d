package org.wardmote.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.importing.DemoFacts;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonJoined;
import org.wardmote.people.PersonalData;
import org.wardmote.people.Viewer;

class PersonalDataOfLedgerTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private final PersonalData data = ledger.parts.get(PersonalData.class);
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
    void erasureTakesThePersonOutOfTheirWordsOfOthersWordsAndOfTheSearch() {
        var theirs = closed("I am Nadia Rahman. Ring Nadia.", resident);
        var others = closed("Nadia Rahman saw it too.", null);
        erase(Set.of());
        assertThat(words()).noneMatch(text -> text.contains("Nadia"));
        assertThat(found("nadia")).isZero();
        assertThat(ledger.contributions.listOf(resident)).isEmpty();
        assertThat(ledger.contributions.find(theirs.reference(), theirs.key(), Viewer.NOBODY))
                .isEmpty();
        assertThat(ledger.of(others).state()).isEqualTo(State.CLOSED);
        assertThat(ledger.contributions.get(theirs.id(), officer).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whatIsKeptIsLeftAsItIs() {
        var open = ledger.say("I am Nadia Rahman.", resident);
        assertThat(data.restrictions(resident))
                .containsExactly(
                        new PersonalData.Restriction(open.reference().letters(), PersonalData.Reason.OPEN_CASE));
        erase(Set.of(open.reference().letters()));
        assertThat(ledger.of(open).person()).isEqualTo(resident);
        assertThat(words()).contains("I am Nadia Rahman.");
    }

    @Test
    void afterTwoYearsWordsAndPersonGoAndTheHistoryStays() {
        var receipt = closed("The lamp is out.", resident);
        ledger.later(Duration.ofDays(729));
        assertThat(data.retain(ledger.clock.instant())).isZero();
        ledger.later(Duration.ofDays(3));
        assertThat(data.retain(ledger.clock.instant())).isEqualTo(1);
        assertThat(data.retain(ledger.clock.instant())).isZero();
        assertThat(words()).allMatch(String::isEmpty);
        assertThat(ledger.kinds(receipt)).contains("received", "answered", "closed");
    }

    @Test
    void whatWasAnsweredAndNeverClosedIsEmptiedTwoYearsAfterTheAnswer() {
        var receipt = ledger.say("The lamp is out.", resident);
        var promise = new Handling.Answering(
                "We look.",
                Disposition.ACTED,
                false,
                "We look again.",
                ledger.clock.instant().plus(Duration.ofDays(9)));
        ledger.handling.answer(receipt.id(), promise, officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        assertThat(ledger.of(receipt).state()).isEqualTo(State.ANSWERED);
        ledger.later(Duration.ofDays(729));
        assertThat(data.retain(ledger.clock.instant())).isZero();
        ledger.later(Duration.ofDays(3));
        assertThat(data.retain(ledger.clock.instant())).isEqualTo(1);
        assertThat(words()).allMatch(String::isEmpty);
    }

    @Test
    void aSharedAnswerStaysWithTheOthersWithoutWhoeverIsErasedAndWasTheFirstToSayIt() {
        var shared = shared(resident, ledger.people.resident("Joseph Adeyemi"), "Nadia has told us first.");
        erase(Set.of());
        assertThat(threadOf(shared)).contains("[removed] has told us first.");
    }

    @Test
    void aSharedAnswerLosesTheNameOfWhoeverItWasGivenToAsWell() {
        var shared = shared(ledger.people.resident("Joseph Adeyemi"), resident, "Nadia has told us too.");
        erase(Set.of());
        assertThat(threadOf(shared)).contains("[removed] has told us too.");
    }

    @Test
    void aSharedAnswerIsKeptUntilTheLastOfThoseWhoWereGivenItIsEmptied() {
        var shared = shared(resident, ledger.people.resident("Joseph Adeyemi"), "It is mended.");
        ledger.later(Duration.ofDays(89));
        ledger.speaking.reopen(shared.id(), "It is not.");
        ledger.handling.answer(shared.id(), ledger.answer("Now it is."), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.later(Duration.ofDays(643));
        assertThat(data.retain(ledger.clock.instant())).isEqualTo(1);
        assertThat(threadOf(shared)).contains("It is mended.", "Now it is.");
        ledger.later(Duration.ofDays(89));
        assertThat(data.retain(ledger.clock.instant())).isEqualTo(1);
        assertThat(words()).allMatch(String::isEmpty);
    }

    /// @return the one that was merged into the other
    private Receipt shared(PersonId first, PersonId second, String answer) {
        var lead = ledger.say("The lamp is out.", first);
        var same = ledger.say("No light.", second);
        ledger.handling.merge(same.id(), lead.id(), officer);
        ledger.handling.answer(lead.id(), ledger.answer(answer), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        return same;
    }

    private java.util.List<String> threadOf(Receipt receipt) {
        return ledger.contributions.thread(receipt.id()).stream()
                .map(Entry::words)
                .toList();
    }

    @Test
    void theExportHasEveryWord() {
        closed("The lamp is out.", resident);
        assertThat(data.export(resident).toString()).contains("The lamp is out.", "It is mended.");
    }

    @Test
    void whoeverProvesAnAddressHasWhatWasSaidByIt() {
        ledger.say("Before I signed in.", resident);
        var proven = ledger.people.resident("Nadia R");
        ledger.parts.publish(new PersonJoined(resident, proven));
        assertThat(ledger.contributions.listOf(proven)).hasSize(1);
    }

    @Test
    void historyCannotBeChangedAndGoesOnlyWithTheDemonstration() {
        closed("The lamp is out.", resident);
        var jdbc = ledger.parts.jdbc();
        assertThatThrownBy(() ->
                        jdbc.sql("update ledger.happening set kind = 'noted'").update())
                .hasMessageContaining("appended to");
        assertThatThrownBy(() -> jdbc.sql("delete from ledger.happening").update())
                .hasMessageContaining("appended to");
        ledger.parts.inTransaction(() -> ledger.parts.all(DemoFacts.class).stream()
                .filter(facts -> facts.getClass().getPackageName().startsWith("org.wardmote.ledger"))
                .forEach(DemoFacts::forget));
        assertThat(words()).isEmpty();
    }

    private Receipt closed(String words, PersonId person) {
        var receipt = ledger.say(words, person);
        ledger.handling.answer(receipt.id(), ledger.answer("It is mended."), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        assertThat(ledger.of(receipt).state()).isEqualTo(State.CLOSED);
        return receipt;
    }

    private void erase(Set<String> kept) {
        ledger.parts.inTransaction(() -> data.erase(new PersonalData.Erasure(
                resident,
                text -> text.replace("Nadia Rahman", "[removed]"),
                text -> text.replace("Nadia Rahman", "[removed]").replace("Nadia", "[removed]"),
                kept,
                ledger.clock.instant())));
    }

    private java.util.List<String> words() {
        return ledger.parts
                .jdbc()
                .sql("select text from ledger.words")
                .query(String.class)
                .list();
    }

    private long found(String word) {
        return ledger.parts
                .jdbc()
                .sql("select count(*) from ledger.words where search @@ plainto_tsquery('english', ?)")
                .param(word)
                .query(Long.class)
                .single();
    }
}
