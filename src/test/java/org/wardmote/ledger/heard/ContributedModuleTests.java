package org.wardmote.ledger.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class ContributedModuleTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private Contributed contributed;
    private Viewer officer;
    private Viewer analyst;
    private PersonId resident;

    @BeforeEach
    void meet() {
        contributed = ledger.parts.get(Contributed.class);
        officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        analyst = ledger.staff("Anna Lyst", Function.ANALYSE, "metropolitan", ledger.abbeyGreen);
        resident = ledger.people.resident("Nadia Rahman");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whoeverAnalysesOrDecidesHearsWhatWasSaidAndNotByWhom() {
        var receipt = ledger.say("The lamp is out.", resident);
        for (var function : List.of(Function.ANALYSE, Function.DECIDE)) {
            var viewer = ledger.staff("Anna Lyst", function, "metropolitan", ledger.abbeyGreen);
            var heard = contributed.find(receipt.reference(), viewer).orElseThrow();
            assertThat(heard.words()).isEqualTo("The lamp is out.");
            assertThat(heard.speaker()).isEqualTo(ledger.people.speaker(resident));
            assertThat(ledger.of(receipt, viewer).person()).isNull();
        }
        assertThat(ledger.of(receipt, officer).person()).isEqualTo(resident);
    }

    @Test
    void otherAreasOrganisationsAndFunctionsHearNothing() {
        var receipt = ledger.say("The lamp is out.", resident);
        for (var other : List.of(
                ledger.staff("Kit Marlow", Function.ANALYSE, "metropolitan", ledger.bellYard),
                ledger.staff("Leila Haddad", Function.ANALYSE, "lambeth-council", null),
                ledger.staff("Grace Mensah", Function.DECIDE, "mopac", null),
                ledger.staff("Ife Cole", Function.PUBLISH, "metropolitan", null),
                Viewer.NOBODY)) {
            assertThat(contributed.find(receipt.reference(), other)).isEmpty();
            assertThat(contributed.list(List.of(receipt.id()), other)).isEmpty();
            assertThat(contributed.search(ledger.inAbbeyGreen(), "", other, 10)).isEmpty();
            assertThat(contributed.alike(List.of(receipt.id()), ledger.inAbbeyGreen(), other, 10))
                    .isEmpty();
        }
    }

    @Test
    void thoseWhoScrutiniseHearWhatWasSaidToThoseWhomTheyOversee() {
        var overseer = ledger.staff("Grace Mensah", Function.SCRUTINISE, "mopac", null);
        var police = ledger.say("The lamp is out.", resident);
        var council = at("lambeth-council", "The bin is full.");
        assertThat(contributed.find(police.reference(), overseer)).isPresent();
        assertThat(contributed.find(council.reference(), overseer)).isEmpty();
    }

    @Test
    void whoeverLeadsWhatWasSaidToAnotherHearsItAndItsOverseerDoesNot() {
        var council = ledger.staff("Leila Haddad", Function.ANSWER, "lambeth-council", null);
        var studying = ledger.staff("Lena Council", Function.ANALYSE, "lambeth-council", null);
        var receipt = ledger.say("The bins.", resident);
        ledger.handling.refer(receipt.id(), "lambeth-council", "Bins are theirs.", officer);
        assertThat(contributed.find(receipt.reference(), studying)).isEmpty();
        ledger.handling.acceptReferral(receipt.id(), council);
        assertThat(contributed.find(receipt.reference(), studying)).isPresent();
        var leading = at("lambeth-council", "Cars race here.");
        ledger.handling.refer(leading.id(), "metropolitan", "Police.", council);
        ledger.handling.acceptReferral(leading.id(), officer);
        var overseer = ledger.staff("Grace Mensah", Function.SCRUTINISE, "mopac", null);
        assertThat(contributed.find(leading.reference(), analyst)).isPresent();
        assertThat(contributed.find(leading.reference(), overseer)).isEmpty();
    }

    @Test
    void nobodyHearsWhatIsRestricted() {
        var receipt = ledger.say("He hits her.", resident);
        ledger.handling.passOn(receipt.id(), PassedTo.SAFEGUARDING, null, "Others look after it.", officer);
        assertThat(contributed.find(receipt.reference(), analyst)).isEmpty();
        assertThat(contributed.find(receipt.reference(), officer)).isEmpty();
        assertThat(contributed.search(ledger.inAbbeyGreen(), "hits", analyst, 10))
                .isEmpty();
    }

    @Test
    void searchingFindsTheNewestOfAPlaceByWordsWithinReachAlone() {
        var first = ledger.say("The stairwell lamp is out.", resident);
        var second = ledger.say("Cars race at night.", null);
        var third = ledger.say("Another lamp is out.", null);
        var elsewhere = ledger.intake.take(
                ledger.offer(
                        ledger.at("metropolitan", ledger.bellYard), Channel.WEB_FORM, "A lamp too.", resident, null),
                Viewer.NOBODY);
        assertThat(found("", ledger.inAbbeyGreen(), analyst)).containsExactly(third.id(), second.id(), first.id());
        assertThat(found("lamp", ledger.inAbbeyGreen(), analyst)).containsExactly(third.id(), first.id());
        var borough = new Placed("metropolitan", ledger.abbeyGreen.borough().id(), null);
        assertThat(found("lamp", borough, analyst)).containsExactly(third.id(), first.id());
        var everywhere = ledger.staff("Dee Cider", Function.DECIDE, "metropolitan", null);
        assertThat(found("lamp", new Placed("metropolitan", null, null), everywhere))
                .containsExactly(elsewhere.id(), third.id(), first.id());
        assertThat(found("'); drop", ledger.inAbbeyGreen(), analyst)).isEmpty();
    }

    @Test
    void otherContributionsWithTheSameWordsComeLikestFirst() {
        var one = ledger.say("The stairwell lamp at Elm House is broken.", resident);
        var two = ledger.say("Elm House: the stairwell lamp broken again.", null);
        var some = ledger.say("The stairwell smells of smoke at Elm House.", null);
        for (var other : List.of("Cars race at night.", "A dog barks.", "Bins are full.", "Thank you all."))
            ledger.say(other, null);
        assertThat(contributed.alike(List.of(one.id()), ledger.inAbbeyGreen(), analyst, 5))
                .extracting(Heard::id)
                .containsExactly(two.id(), some.id());
        assertThat(contributed.alike(List.of(one.id(), two.id()), ledger.inAbbeyGreen(), analyst, 5))
                .extracting(Heard::id)
                .containsExactly(some.id());
    }

    @Test
    void wordsAreQuotedOnlyWhereThatIsAllowedAndWithoutNamesAndNumbers() {
        var receipt =
                ledger.say("I am Nadia Rahman, ring 020 7946 0018 or write to n@mail.example about it.", resident);
        assertThat(contributed.quote(receipt.id())).isEmpty();
        ledger.speaking.quotable(receipt.id(), true);
        assertThat(contributed.quote(receipt.id()))
                .contains("I am [removed], ring [removed] or write to [removed] about it.");
        ledger.speaking.quotable(receipt.id(), false);
        assertThat(contributed.quote(receipt.id())).isEmpty();
    }

    @Test
    void severalAreListedInTheOrderAskedFor() {
        var one = ledger.say("One.", resident);
        var two = ledger.say("Two.", null);
        assertThat(contributed.list(List.of(two.id(), one.id()), analyst))
                .extracting(Heard::words)
                .containsExactly("Two.", "One.");
    }

    private List<ContributionId> found(String text, Placed within, Viewer viewer) {
        return contributed.search(within, text, viewer, 10).stream()
                .map(Heard::id)
                .toList();
    }

    private Receipt at(String organisation, String words) {
        return ledger.intake.take(
                ledger.offer(ledger.at(organisation, ledger.abbeyGreen), Channel.WEB_FORM, words, null, null),
                Viewer.NOBODY);
    }
}
