package org.wardmote.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class WallsTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private PersonId resident;
    private Viewer officer;
    private Viewer sergeant;

    @BeforeEach
    void meet() {
        resident = ledger.people.resident("Nadia Rahman");
        officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        sergeant = ledger.staff("Sergeant Amara Okafor", Function.SUPERVISE, "metropolitan", ledger.abbeyGreen);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theLeadStaysUntilThePartnerAcceptsAndTheClockRunsOn() {
        var council = ledger.staff("Leila Haddad", Function.ANSWER, "lambeth-council", null);
        var receipt = ledger.say("The bins.", resident);
        ledger.handling.refer(receipt.id(), "lambeth-council", "Bins are theirs.", officer);
        assertThat(ledger.of(receipt).lead()).isEqualTo("metropolitan");
        ledger.handling.returnReferral(receipt.id(), "Not this bin.", council);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.RETURNED);
        ledger.handling.refer(receipt.id(), "lambeth-council", "It is.", officer);
        ledger.handling.acceptReferral(receipt.id(), council);
        assertThat(ledger.of(receipt).lead()).isEqualTo("lambeth-council");
        assertThat(ledger.of(receipt).clock().dueAt()).isEqualTo(receipt.dueAt());
        assertThat(ledger.post.staged("ledger.referred")).hasSize(1);
        ledger.handling.answer(receipt.id(), ledger.answer("It is emptied."), council);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void aComplaintGoesPastWhoeverItIsAboutAndTheirTeam() {
        var receipt = ledger.say("What about the lamp?", resident);
        ledger.assigning.assign(receipt.id(), officer.whom(), officer);
        var complaint = ledger.speaking.complain(receipt.id(), "PC Whitlock never answers.", null);
        var inspector = new Viewer(
                ledger.people.staff("Inspector Ines Duarte"),
                java.util.List.of(new org.wardmote.people.Grant(
                        Function.SUPERVISE,
                        "metropolitan",
                        org.wardmote.area.Organisation.Kind.POLICE,
                        ledger.abbeyGreen.borough().id(),
                        null)));
        var promoted = new Viewer(officer.whom(), inspector.grants());
        assertThat(ledger.contributions.find(complaint.reference(), officer)).isEmpty();
        assertThat(ledger.contributions.find(complaint.reference(), sergeant)).isEmpty();
        assertThat(ledger.contributions.find(complaint.reference(), promoted)).isEmpty();
        assertThat(ledger.of(complaint, inspector).dissatisfied()).isTrue();
        assertThatThrownBy(() -> ledger.assigning.assign(complaint.id(), officer.whom(), inspector))
                .isInstanceOf(CannotHappenNow.class);
    }

    @Test
    void whatIsSaidToTheOversightBodyPoliceCannotReadNorWriteTo() {
        var receipt = ledger.intake.take(
                ledger.offer(ledger.at("mopac", ledger.abbeyGreen), Channel.WEB_FORM, "About the police.", null, null),
                Viewer.NOBODY);
        assertThat(ledger.contributions.find(receipt.reference(), officer)).isEmpty();
        assertThat(ledger.contributions.find(receipt.reference(), sergeant)).isEmpty();
        assertThatThrownBy(() -> ledger.handling.note(receipt.id(), "Let me see.", sergeant))
                .isInstanceOf(org.wardmote.kernel.NotFound.class);
        var oversight = ledger.staff("Grace Mensah", Function.ANSWER, "mopac", null);
        assertThat(ledger.contributions.find(receipt.reference(), oversight)).isPresent();
    }

    @Test
    void openOnesFollowTheirWardToItsHeirAndTheHistoryKeepsWhereTheyWereSaid() {
        var receipt = ledger.say("The lamp is out.", resident);
        var report = ledger.parts.run(
                "areas",
                "new.geojson",
                org.wardmote.cast.Thornfield.wards(),
                java.util.Map.of("kind", "ward", "set", "T26", "from", "2026-11-10"));
        assertThat(report.saved()).isTrue();
        var heir = ledger.ward(org.wardmote.cast.Thornfield.Ward.ABBEY_GREEN);
        assertThat(heir.id()).isNotEqualTo(ledger.abbeyGreen.id());
        assertThat(ledger.of(receipt).placed().area()).isEqualTo(heir.id());
        assertThat(ledger.ear.heard(LedgerFact.ContributionMoved.class))
                .extracting(fact -> fact.from().area())
                .contains(ledger.abbeyGreen.id());
    }
}
