package org.wardmote.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Wording;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class LettersTests {

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
    void aReceiptSaysWhatHappensNextAndByWhenAndNothingOfWhatWasSaid() {
        var receipt = ledger.intake.take(
                new Offer(
                        ledger.inAbbeyGreen(),
                        Channel.WEB_FORM,
                        Relation.SELF,
                        "My neighbour shouts.",
                        "Mill Lane",
                        "neighbours",
                        resident,
                        null,
                        true,
                        true,
                        false,
                        false,
                        null,
                        null),
                Viewer.NOBODY);
        var text = word("ledger.receipt").toString();
        assertThat(text)
                .contains(receipt.reference().letters(), receipt.path(), "Saturday 21 November 2026 at midday")
                .doesNotContainIgnoringCase("neighbour")
                .doesNotContain("shouts", "Mill Lane");
    }

    @Test
    void anAnswerIsSignedAndSaysHowToReopen() {
        var receipt = ledger.say("The lamp is out.", resident);
        ledger.handling.answer(
                receipt.id(),
                new org.wardmote.ledger.contribution.Handling.Answering(
                        "The council comes.",
                        Disposition.ACTED,
                        false,
                        "I look again",
                        Instant.parse("2026-12-01T12:00:00Z")),
                officer);
        assertThat(word("ledger.answer").toString())
                .contains(
                        "PC Tom Whitlock has answered you", "The council comes.", "I look again, by Tuesday 1 December")
                .contains("within 90 days", receipt.path());
    }

    @Test
    void aMissIsOwnedUpToWithTheWayToComplain() {
        var receipt = ledger.say("Hello?", resident);
        ledger.later(Duration.ofDays(30));
        ledger.tick();
        assertThat(word("ledger.missed").toString())
                .contains("our fault", "/contributions/" + receipt.reference() + "/complaint?key=");
        assertThat(word("ledger.escalated").toString()).contains("You should have had an answer by");
    }

    @Test
    void everyOtherLetterFindsItsWords() {
        var receipt = ledger.say("Hello?", resident);
        ledger.assigning.assign(receipt.id(), officer.whom(), officer);
        ledger.handling.ask(receipt.id(), "Where?", officer);
        assertThat(word("ledger.question").toString()).contains("Where?", "within 14 days");
        ledger.later(Duration.ofHours(49));
        ledger.tick();
        assertThat(word("ledger.warned").toString()).contains("/desk/contributions/" + receipt.reference());
        ledger.handling.passOn(receipt.id(), PassedTo.SAFEGUARDING, "SG-1", "They ring you.", officer);
        assertThat(word("ledger.passed-on").toString()).contains("They ring you.", "SG-1");
    }

    @Test
    void whatNobodyHasIsBroughtBeforeTheNearestSupervisors() {
        var everywhere = supervisor("Chief Inspector Noor Shah", null, null);
        var borough =
                supervisor("Inspector Ines Duarte", ledger.abbeyGreen.borough().id(), null);
        var ward =
                supervisor("Sergeant Amara Okafor", ledger.abbeyGreen.borough().id(), ledger.abbeyGreen.id());
        ledger.say("Hello?", resident);
        var complaint =
                ledger.speaking.complain(ledger.say("Anybody?", resident).id(), "Nobody is.", null);
        ledger.intake.take(
                ledger.offer(new Placed("metropolitan", null, null), Channel.LETTER, "To all.", null, null),
                Viewer.NOBODY);
        ledger.later(Duration.ofHours(48));
        ledger.tick();
        assertThat(ledger.post.staged("ledger.warned"))
                .extracting(CorrespondenceOnPaper.Staged::person)
                .containsExactlyInAnyOrder(ward, ward, borough, everywhere);
        assertThat(word("ledger.warned").toString())
                .contains("Nobody has contribution", "You get this because you supervise");
        ledger.assigning.assign(
                complaint.id(),
                everywhere,
                new Viewer(borough, List.of(grant(ledger.abbeyGreen.borough().id(), null))));
        var staged = ledger.post.staged("ledger.warned").stream()
                .filter(one -> one.person().equals(borough))
                .findFirst()
                .orElseThrow();
        assertThat(ledger.parts.get(Wording.class).word(staged.item(), borough)).isEmpty();
    }

    @Test
    void noSupervisorIsWarnedOfAComplaintAboutThemselves() {
        var chief = supervisor("Chief Inspector Noor Shah", null, null);
        var first = ledger.say("Hello?", resident);
        ledger.assigning.assign(first.id(), chief, officer);
        ledger.speaking.complain(first.id(), "She never answers.", null);
        ledger.handling.passOn(first.id(), PassedTo.EMERGENCY, null, "They come.", officer);
        ledger.post.deliverAll("ledger.passed-on", ledger.clock.instant());
        ledger.later(Duration.ofHours(48));
        ledger.tick();
        assertThat(ledger.post.staged("ledger.warned")).isEmpty();
    }

    private PersonId supervisor(String name, @Nullable AreaId borough, @Nullable AreaId area) {
        return ledger.people.staff(name, grant(borough, area)).whom();
    }

    private static Grant grant(@Nullable AreaId borough, @Nullable AreaId area) {
        return new Grant(Function.SUPERVISE, "metropolitan", Organisation.Kind.POLICE, borough, area);
    }

    @Test
    void nobodyElseIsToldAnything() {
        ledger.say("Hello?", resident);
        var staged = ledger.post.staged("ledger.receipt").getFirst();
        assertThat(ledger.parts.get(Wording.class).word(staged.item(), ledger.people.resident("Joseph Adeyemi")))
                .isEmpty();
    }

    private Letter word(String kind) {
        CorrespondenceOnPaper.Staged staged = ledger.post.staged(kind).getFirst();
        assertThat(ledger.parts.get(Wording.class).words(staged.item())).isTrue();
        return ledger.parts
                .get(Wording.class)
                .word(staged.item(), staged.person())
                .orElseThrow();
    }
}
