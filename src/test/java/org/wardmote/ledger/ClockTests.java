package org.wardmote.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Viewer;

class ClockTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void runsSeventyTwoElapsedHoursWhenTheClocksGoForward() {
        ledger.clock.set(Instant.parse("2027-03-27T20:00:00Z"));
        var receipt = ledger.say("Tonight the clocks go forward.", null);
        assertThat(receipt.dueAt()).isEqualTo(Instant.parse("2027-03-30T20:00:00Z"));
    }

    @Test
    void runsSeventyTwoElapsedHoursWhenTheClocksGoBack() {
        ledger.clock.set(Instant.parse("2026-10-24T20:00:00Z"));
        var receipt = ledger.say("Tonight the clocks go back.", null);
        assertThat(receipt.dueAt()).isEqualTo(Instant.parse("2026-10-27T20:00:00Z"));
    }

    @Test
    void anOutcomeIsDueWhenItsDayEndsInLondonInSummerAndInWinter() {
        assertThat(owedOutcome(LocalDate.parse("2027-06-30")).dueAt()).isEqualTo(Instant.parse("2027-06-30T23:00:00Z"));
        assertThat(owedOutcome(LocalDate.parse("2027-01-31")).dueAt()).isEqualTo(Instant.parse("2027-02-01T00:00:00Z"));
    }

    @Test
    void whoeverIsOwedAnOutcomeMayWantAReplyInsteadAndNotTheOtherWay() {
        var receipt = owedOutcome(LocalDate.parse("2027-06-30"));
        ledger.speaking.wantReply(receipt.id());
        assertThat(ledger.of(receipt).owed()).isEqualTo(Owed.REPLY);
        assertThat(ledger.of(receipt).clock().dueAt())
                .isEqualTo(ledger.clock.instant().plus(Duration.ofHours(72)));
        assertThatThrownBy(() -> ledger.speaking.wantReply(receipt.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void anOutcomeThatWasMissedStaysMissedForWhoeverWantsAReplyThen() {
        var receipt = owedOutcome(LocalDate.parse("2027-06-30"));
        ledger.clock.set(Instant.parse("2027-07-02T12:00:00Z"));
        ledger.tick();
        ledger.speaking.wantReply(receipt.id());
        var now = ledger.of(receipt);
        assertThat(now.clock().missedAt()).isEqualTo(Instant.parse("2027-06-30T23:00:00Z"));
        assertThat(ledger.contributions.asItStood(receipt.id(), ledger.clock.instant()))
                .contains(now);
    }

    @Test
    void whatWasSaidInTheStreetRunsFromThenAndIsFlaggedWhenEnteredADayLater() {
        var said = ledger.clock.instant().minus(Duration.ofHours(25));
        var receipt = ledger.intake.take(
                ledger.offer(ledger.inAbbeyGreen(), Channel.IN_PERSON, "The bin is on fire again.", null, said),
                Viewer.NOBODY);
        assertThat(receipt.dueAt()).isEqualTo(said.plus(Duration.ofHours(72)));
        assertThat(ledger.of(receipt).late()).isTrue();
    }

    @Test
    void nothingWasSaidInTheFuture() {
        var tomorrow = ledger.clock.instant().plus(Duration.ofDays(1));
        assertThatThrownBy(() -> ledger.intake.take(
                        ledger.offer(ledger.inAbbeyGreen(), Channel.VOICEMAIL, "Hello.", null, tomorrow),
                        Viewer.NOBODY))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("future");
    }

    @Test
    void warnsThenMissesThenGoesUpAndThePersonIsToldAtEachStep() {
        var resident = ledger.people.resident("Nadia Rahman");
        var officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        var receipt = ledger.say("Is anybody there?", resident);
        ledger.assigning.assign(receipt.id(), officer.whom(), officer);
        ledger.later(Duration.ofHours(47));
        ledger.tick();
        assertThat(ledger.post.staged("ledger.warned")).isEmpty();
        ledger.later(Duration.ofHours(1));
        ledger.tick();
        assertThat(ledger.post.staged("ledger.warned")).hasSize(1);
        ledger.later(Duration.ofHours(30));
        ledger.tick();
        ledger.tick();
        var missed = ledger.of(receipt);
        assertThat(missed.clock().missedAt()).isEqualTo(receipt.dueAt());
        assertThat(missed.escalation()).isEqualTo(1);
        assertThat(ledger.post.staged("ledger.missed")).hasSize(1);
        assertThat(ledger.ear.heard(LedgerFact.ClockMissed.class))
                .extracting(LedgerFact.ClockMissed::happenedAt)
                .containsExactly(receipt.dueAt());
        ledger.later(Duration.ofDays(10));
        ledger.tick();
        assertThat(ledger.of(receipt).escalation()).isEqualTo(3);
        assertThat(ledger.post.staged("ledger.escalated")).hasSize(2);
    }

    @Test
    void manyRunOutAtOnceAndTwoWhoLookTogetherRecordEachOnce() throws InterruptedException {
        for (var i = 0; i < 40; i++) ledger.say("Number " + i, null);
        ledger.later(Duration.ofHours(73));
        var other = Thread.ofPlatform().start(ledger::tick);
        ledger.tick();
        other.join();
        ledger.tick();
        assertThat(ledger.ear.heard(LedgerFact.ClockMissed.class)).hasSize(40);
    }

    @Test
    void silenceForAFortnightIsAnsweredAsSuchAndWasMissedAllTheSame() {
        var officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        var resident = ledger.people.resident("Nadia Rahman");
        var receipt = ledger.say("Something happened.", resident);
        ledger.handling.ask(receipt.id(), "What happened?", officer);
        ledger.later(Duration.ofDays(13));
        ledger.tick();
        assertThat(ledger.of(receipt).state()).isEqualTo(State.NEEDS_MORE);
        ledger.later(Duration.ofDays(1));
        ledger.tick();
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        var closed = ledger.of(receipt);
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.disposition()).isEqualTo(Disposition.NO_ACTION);
        assertThat(closed.clock().missedAt()).isEqualTo(receipt.dueAt());
        assertThat(ledger.contributions.thread(receipt.id()))
                .anyMatch(entry -> entry.kind().equals("answered")
                        && entry.words() != null
                        && entry.words().contains("What happened?")
                        && officer.whom().equals(entry.by()));
    }

    @Test
    void aCrimeNotPassedOnWithinADayIsFlaggedForGood() {
        var officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        var receipt = ledger.intake.take(
                new Offer(
                        ledger.inAbbeyGreen(),
                        Channel.LETTER,
                        Relation.SELF,
                        "My bicycle was taken.",
                        null,
                        null,
                        null,
                        null,
                        false,
                        true,
                        false,
                        true,
                        null,
                        null),
                Viewer.NOBODY);
        ledger.later(Duration.ofHours(24));
        ledger.tick();
        ledger.handling.passOn(receipt.id(), PassedTo.CRIME_RECORD, "CR 12/27", "It has been recorded.", officer);
        assertThat(ledger.of(receipt).crimeLate()).isTrue();
        assertThat(ledger.of(receipt).regime()).isEqualTo(Regime.LAW_ENFORCEMENT);
        assertThat(ledger.of(receipt).clock().isRunning()).isFalse();
        assertThat(ledger.ear.heard(LedgerFact.ContributionPassedOn.class)).hasSize(1);
    }

    private Receipt owedOutcome(LocalDate day) {
        return ledger.intake.take(
                new Offer(
                        ledger.inAbbeyGreen(),
                        Channel.MEETING,
                        Relation.SELF,
                        "More lamps.",
                        null,
                        null,
                        null,
                        null,
                        true,
                        true,
                        false,
                        false,
                        day,
                        null),
                Viewer.NOBODY);
    }
}
