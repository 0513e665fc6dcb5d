package org.wardmote.priority.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Channel;
import org.wardmote.people.SpeakersJoined;
import org.wardmote.priority.DecidersInThornfield;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.record.CannotBeNow;

class FindingModuleTests {

    private final DecidersInThornfield all = new DecidersInThornfield();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void peopleAndContributionsAndWaysAndPlacesAreCountedApart() {
        var nadia = all.desk.resident("Nadia Rahman");
        var tom = all.desk.resident("Tom Ferris");
        var finding = all.finding(
                all.say(Ward.ABBEY_GREEN, Channel.WEB_FORM, "Mopeds in the arch.", nadia),
                all.say(Ward.ABBEY_GREEN, Channel.EMAIL, "Again mopeds.", nadia),
                all.say(Ward.ABBEY_GREEN, Channel.LETTER, "They race there.", tom),
                all.say(Ward.ABBEY_GREEN, Channel.SOCIAL_POST, "Arch is a racetrack.", null));
        assertThat(finding.counts()).isEqualTo(new Finding.Counts(4, 2, 1, 0, 4, 1));
        assertThat(all.ear.heard(PriorityFact.FindingMade.class))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.contributions()).isEqualTo(4);
                    assertThat(fact.people()).isEqualTo(2);
                });
    }

    @Test
    void gatheringTwiceIsGatheringOnce() {
        var said = all.say("Mopeds.", null);
        var finding = all.finding(said);
        assertThat(all.gathering.gather(finding.id(), List.of(said.id()), "search", all.analyst.viewer(), all.now()))
                .isZero();
        assertThat(all.get(finding.id()).counts().contributions()).isEqualTo(1);
    }

    @Test
    void twoWhoTurnOutToBeOnePersonAreCountedAsOne() {
        var one = all.desk.resident("Nadia Rahman");
        var other = all.desk.resident("N Rahman");
        var finding = all.finding(all.say("Mopeds.", one), all.say("Mopeds again.", other));
        assertThat(finding.counts().people()).isEqualTo(2);
        var people = all.desk.get(org.wardmote.people.People.class);
        var marks = new org.wardmote.people.Speaker[2];
        all.desk.pages().inTransaction(() -> {
            marks[0] = people.speaker(one);
            marks[1] = people.speaker(other);
        });
        all.desk.pages().publish(new SpeakersJoined(marks[1], marks[0]));
        assertThat(all.get(finding.id()).counts().people()).isEqualTo(1);
    }

    @Test
    void findingBelongsToTheSmallestPlaceThatHasAllOfIt() {
        var analyst = all.desk.officer("Bea Lund", "metropolitan", null, Function.ANALYSE);
        var here = all.say("Mopeds.", null);
        var there = all.say(Ward.BELL_YARD, Channel.WEB_FORM, "Mopeds.", null);
        var both = all.making.make(
                Wording.of("Mopeds", "Mopeds.", null),
                List.of(here.id(), there.id()),
                null,
                analyst.viewer(),
                all.now());
        assertThat(both.placed().area()).isNull();
        assertThat(both.placed().borough())
                .isEqualTo(all.desk.ward(Ward.ABBEY_GREEN).borough().id());
        assertThat(both.counts().places()).isEqualTo(2);
    }

    @Test
    void nobodyGathersWhatTheyCannotHear() {
        var there = all.say(Ward.BELL_YARD, Channel.WEB_FORM, "Mopeds.", null);
        assertThatThrownBy(() -> all.finding(there)).isInstanceOf(Refusal.Invalid.class);
        var finding = all.finding(all.say("Mopeds.", null));
        assertThat(all.gathering.gather(finding.id(), List.of(there.id()), "search", all.analyst.viewer(), all.now()))
                .isZero();
    }

    @Test
    void onlyAnalystsOfThePlaceMakeFindings() {
        var said = all.say("Mopeds.", null);
        var wording = Wording.of("Mopeds", "Mopeds.", null);
        var answering = all.officer("PC Gil Rowe", Function.ANSWER);
        for (var other : List.of(all.decider, answering))
            assertThatThrownBy(() -> all.making.make(wording, List.of(said.id()), null, other.viewer(), all.now()))
                    .isInstanceOf(NotFound.class);
    }

    @Test
    void findingGoesToAPostOnlyWhenItsHarmHasBeenJudged() {
        var finding = all.finding(all.say("Mopeds.", null));
        assertThatThrownBy(() -> all.routing.route(
                        finding.id(), "Superintendent", null, all.today().plusDays(3), all.analyst.viewer(), all.now()))
                .isInstanceOf(CannotBeNow.class);
        assertThatThrownBy(() -> all.weighing.weigh(finding.id(), 2, " ", all.analyst.viewer(), all.now()))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void whoeverItWentToIsWrittenToAndAcknowledges() {
        var finding = all.routed(all.say("Mopeds.", null));
        assertThat(all.post.staged("priority.routed"))
                .singleElement()
                .matches(one -> one.person().equals(all.decider.id()));
        assertThatThrownBy(() -> all.acknowledging.acknowledge(finding.id(), all.analyst.viewer(), all.now()))
                .isInstanceOf(NotFound.class);
        all.acknowledging.acknowledge(finding.id(), all.decider.viewer(), all.now());
        assertThat(all.get(finding.id()).state()).isEqualTo(FindingState.ACKNOWLEDGED);
        assertThatThrownBy(() -> all.acknowledging.acknowledge(finding.id(), all.decider.viewer(), all.now()))
                .isInstanceOf(CannotBeNow.class);
        assertThat(all.ear.heard(PriorityFact.FindingAcknowledged.class)).hasSize(1);
    }

    @Test
    void whatNobodyAcknowledgesByItsDayIsEscalatedOnceAsAtTheEndOfThatDay() {
        var supervisor = all.officer("Insp Noor Shah", Function.SUPERVISE);
        var finding = all.routed(all.say("Mopeds.", null));
        all.later(Duration.ofDays(7));
        all.tick();
        assertThat(all.ear.heard(PriorityFact.FindingEscalated.class)).isEmpty();
        all.later(Duration.ofDays(2));
        all.tick();
        all.tick();
        assertThat(all.ear.heard(PriorityFact.FindingEscalated.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.happenedAt()).isEqualTo("2026-11-26T00:00:00Z"));
        assertThat(all.post.staged("priority.escalated"))
                .singleElement()
                .matches(one -> one.person().equals(supervisor.id()));
        var later = all.desk.later(Duration.ZERO, supervisor);
        assertThat(later.see("/desk/findings?show=escalated"))
                .contains(finding.title(), "Should have been acknowledged by 25 November 2026");
    }

    @Test
    void acknowledgingTooLateLeavesTheEscalation() {
        var finding = all.routed(all.say("Mopeds.", null));
        all.later(Duration.ofDays(9));
        all.acknowledging.acknowledge(finding.id(), all.decider.viewer(), all.now());
        assertThat(all.ear.heard(PriorityFact.FindingEscalated.class)).hasSize(1);
    }

    @Test
    void whatIsGatheredIsHeldOpenAndLetGoWhenItIsWithdrawn() {
        var said = all.say("Mopeds.", null);
        var finding = all.finding(said);
        assertThat(holders(said.id().number())).isEqualTo(1);
        all.weighing.withdraw(finding.id(), "Made twice.", all.analyst.viewer(), all.now());
        all.tick();
        assertThat(holders(said.id().number())).isZero();
        assertThat(all.get(finding.id()).state()).isEqualTo(FindingState.WITHDRAWN);
    }

    private int holders(long contribution) {
        return all.desk
                .pages()
                .jdbc()
                .sql("select count(*) from ledger.hold where contribution = ? and lifted_at is null")
                .param(contribution)
                .query(Integer.class)
                .single();
    }

    @Test
    void handOverSaysWhatWentToWhomAndWhatCameLater() {
        var finding = all.routed(all.say("Mopeds.", null));
        all.later(Duration.ofHours(1));
        all.gathering.gather(
                finding.id(), List.of(all.say("More mopeds.", null).id()), "alike", all.analyst.viewer(), all.now());
        var record = all.desk.get(HandOverRows.class).list(finding.id());
        assertThat(record).extracting(HandOver::contributions).containsExactly(1, 2);
        assertThat(record.get(0).upto()).isLessThan(record.get(1).upto());
        assertThat(all.analyst.see("/desk/findings/" + finding.reference() + "/handover"))
                .contains("Superintendent for Thornfield", "Supt Ines Duarte", "1 contribution", "2 contributions");
    }

    @Test
    void afterItWentToAPostNothingIsTakenOutOfIt() {
        var one = all.say("Mopeds.", null);
        var other = all.say("Litter.", null);
        var finding = all.finding(one, other);
        all.gathering.leave(finding.id(), other.id(), all.analyst.viewer(), all.now());
        assertThat(all.get(finding.id()).counts().contributions()).isEqualTo(1);
        assertThat(holders(other.id().number())).isZero();
        assertThatThrownBy(() -> all.gathering.leave(finding.id(), one.id(), all.analyst.viewer(), all.now()))
                .isInstanceOf(CannotBeNow.class);
        var routed = all.routed(one, other);
        assertThatThrownBy(() -> all.gathering.leave(routed.id(), other.id(), all.analyst.viewer(), all.now()))
                .isInstanceOf(CannotBeNow.class);
    }

    @Test
    void morePeopleComeFirstThenMoreHarm() {
        var many = all.finding(
                all.say("A.", all.desk.resident("Nadia Rahman")), all.say("B.", all.desk.resident("Tom Ferris")));
        var harmless = all.finding(all.say("C.", all.desk.resident("Ada Quill")));
        var harmful = all.finding(all.say("D.", all.desk.resident("Bo Quill")));
        all.weighing.weigh(harmless.id(), 1, "A nuisance.", all.analyst.viewer(), all.now());
        all.weighing.weigh(harmful.id(), 3, "Somebody was hurt.", all.analyst.viewer(), all.now());
        var list = all.desk
                .get(FindingList.class)
                .list(all.analyst.viewer(), FindingList.Show.OPEN, FindingList.Cursor.START);
        assertThat(list).extracting(Finding::id).containsExactly(many.id(), harmful.id(), harmless.id());
    }

    @Test
    void wallsHoldAndTheScrutineerReads() {
        var finding = all.routed(all.say("Mopeds.", null));
        Reference reference = finding.reference();
        var next = all.desk.officer("Insp Max Reed", "metropolitan", Ward.BELL_YARD, Function.ANALYSE);
        var council = all.desk.officer("Joy Okello", "lambeth-council", null, Function.ANALYSE, Function.DECIDE);
        var scrutineer = all.desk.officer("Sade Bright", "mopac", null, Function.SCRUTINISE);
        assertThat(all.findings.find(reference, next.viewer())).isEmpty();
        assertThat(all.findings.find(reference, council.viewer())).isEmpty();
        assertThat(all.findings.find(reference, scrutineer.viewer())).isPresent();
        assertThat(scrutineer.see("/desk/findings")).contains(finding.title());
        assertThat(next.status("/desk/findings/" + reference)).isEqualTo(404);
        assertThat(scrutineer.status("/desk/findings/" + reference + "/routing"))
                .isEqualTo(404);
        assertThatThrownBy(() ->
                        all.weighing.reword(finding.id(), Wording.of("x", "y", null), scrutineer.viewer(), all.now()))
                .isInstanceOf(NotFound.class);
    }
}
