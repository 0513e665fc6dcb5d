package org.wardmote.priority.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecidersInThornfield;
import org.wardmote.priority.Decisions;
import org.wardmote.priority.Effect;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.finding.FindingState;
import org.wardmote.priority.record.CannotBeNow;

class DecisionModuleTests {

    private final DecidersInThornfield all = new DecidersInThornfield();

    @AfterEach
    void close() {
        all.close();
    }

    private State state(Receipt said) {
        return all.desk
                .get(Contributions.class)
                .find(said.reference(), said.key(), Viewer.NOBODY)
                .orElseThrow()
                .state();
    }

    @Test
    void fromWhatFortyMightSayToTheDayOnWhichItIsClosed() {
        var nadia = all.say("Mopeds in the arch.", all.desk.resident("Nadia Rahman"));
        var nameless = all.say("They race there.", null);
        all.answered(nadia, nameless);
        var finding = all.acknowledged(nadia, nameless);
        var decision = all.published(Effect.INFLUENCED, finding);
        assertThat(decision.contributions()).isEqualTo(2);
        assertThat(all.get(finding.id()).state()).isEqualTo(FindingState.DECIDED);
        assertThat(all.post.staged("priority.decision")).hasSize(1);
        assertThatThrownBy(() -> all.closing.close(decision.id(), all.decider.viewer(), all.now()))
                .hasMessageContaining("Not everybody");
        all.tick();
        assertThat(all.get(decision.id()).toldAt()).isNull();
        all.later(Duration.ofHours(1));
        all.deliver();
        all.tick();
        assertThat(all.get(decision.id()).toldAt()).isEqualTo(all.now());
        assertThat(all.ear.heard(PriorityFact.DecisionTold.class)).hasSize(1);
        assertThat(List.of(state(nadia), state(nameless))).containsOnly(State.CLOSED);
        all.closing.close(decision.id(), all.decider.viewer(), all.now());
        assertThat(all.get(decision.id()).state()).isEqualTo(DecisionState.CLOSED);
        assertThat(all.get(finding.id()).state()).isEqualTo(FindingState.CLOSED);
        all.later(Duration.ofDays(90));
        all.measuring.measure(decision.id(), "partly", "Two were seen in a month.", all.decider.viewer(), all.now());
        assertThat(all.ear.heard(PriorityFact.OutcomeMeasured.class))
                .singleElement()
                .matches(fact -> fact.reached().equals("partly"));
    }

    @Test
    void nobodyApprovesWhatTheyWroteOrDecided() {
        var finding = all.acknowledged(all.say("Mopeds.", null));
        var both = all.officer("Ada Quill", Function.ANALYSE, Function.DECIDE, Function.APPROVE);
        var decision =
                all.drafting.propose(List.of(finding.id()), all.content(Effect.NOTED), null, both.viewer(), all.now());
        all.deciding.decide(decision.id(), all.decider.viewer(), all.now());
        assertThatThrownBy(() -> all.deciding.approve(decision.id(), both.viewer(), all.now()))
                .hasMessageContaining("You wrote this");
        assertThat(both.post("/desk/decisions/" + decision.reference() + "/approval")
                        .getStatus())
                .isEqualTo(409);
        all.drafting.giveBack(decision.id(), "Say more.", all.publisher.viewer(), all.now());
        all.deciding.decide(decision.id(), both.viewer(), all.now());
        assertThatThrownBy(() -> all.deciding.approve(decision.id(), all.decider.viewer(), all.now()))
                .isInstanceOf(NotFound.class);
        all.deciding.approve(decision.id(), all.publisher.viewer(), all.now());
    }

    @Test
    void whoeverChangesADraftIsItsAuthorAndWhatWasDecidedHasToBeDecidedAgain() {
        var finding = all.acknowledged(all.say("Mopeds.", null));
        var decision = all.approved(Effect.NOTED, finding);
        var approver = all.officer("Ada Quill", Function.ANALYSE, Function.APPROVE);
        all.drafting.rewrite(decision.id(), all.content(Effect.CHANGED), 1, approver.viewer(), all.now());
        assertThatThrownBy(() -> all.publishing.publish(decision.id(), null, false, all.publisher.viewer(), all.now()))
                .isInstanceOf(CannotBeNow.class);
        all.deciding.decide(decision.id(), all.decider.viewer(), all.now());
        assertThatThrownBy(() -> all.deciding.approve(decision.id(), approver.viewer(), all.now()))
                .hasMessageContaining("You wrote this");
    }

    @Test
    void nobodyWritesOverADraftThatTheyHaveNotSeen() {
        var finding = all.acknowledged(all.say("Mopeds.", null));
        var decision = all.proposed(Effect.NOTED, finding);
        all.drafting.rewrite(decision.id(), all.content(Effect.CHANGED), 1, all.decider.viewer(), all.now());
        assertThatThrownBy(() -> all.drafting.rewrite(
                        decision.id(), all.content(Effect.NONE), 1, all.analyst.viewer(), all.now()))
                .hasMessageContaining("A colleague has changed this draft");
    }

    @Test
    void correctionIsTheNextVersionAndEverybodyIsToldAnew() {
        var finding = all.acknowledged(all.say("Mopeds.", all.desk.resident("Nadia Rahman")));
        var decision = all.published(Effect.INFLUENCED, finding);
        all.deliver();
        all.tick();
        assertThatThrownBy(() -> all.correcting.correct(
                        decision.id(), all.content(Effect.CHANGED), all.analyst.viewer(), all.now()))
                .isInstanceOf(Refusal.Invalid.class);
        all.correcting.correct(
                decision.id(), all.content(Effect.CHANGED, "The day was wrong."), all.analyst.viewer(), all.now());
        assertThatThrownBy(() -> all.closing.close(decision.id(), all.decider.viewer(), all.now()))
                .hasMessageContaining("correction is being written");
        all.sign(decision.id());
        all.publishing.publish(decision.id(), null, false, all.publisher.viewer(), all.now());
        assertThat(all.get(decision.id()).toldAt()).isNull();
        assertThat(all.post.staged("priority.decision")).hasSize(2);
        var published = all.desk.get(Decisions.class).find(decision.reference()).orElseThrow();
        assertThat(published.version()).isEqualTo(2);
        assertThat(published.effect()).isEqualTo(Effect.CHANGED);
        assertThat(all.desk.get(VersionRows.class).list(decision.id()))
                .extracting(Version::state)
                .containsExactly(Version.State.HOLDS, Version.State.REPLACED);
        var letters = all.desk.get(DecisionLetters.class);
        var staged = all.post.staged("priority.decision");
        assertThat(letters.word(staged.get(0).item(), staged.get(0).person())).isEmpty();
        assertThat(letters.word(staged.get(1).item(), staged.get(1).person())
                        .orElseThrow()
                        .blocks()
                        .getFirst())
                .isEqualTo(new Block.Paragraph("This corrects what we told you before: The day was wrong."));
    }

    @Test
    void correctionThatIsDroppedStaysInTheHistoryAndTheVersionThatHoldsGoesOn() {
        var decision = all.published(Effect.INFLUENCED, all.acknowledged(all.say("Mopeds.", null)));
        var home = "/desk/decisions/" + decision.reference();
        all.tick();
        assertThat(all.analyst.see(home)).doesNotContain("Drop the correction");
        assertThat(all.analyst.post(home + "/dropping", "reason", "No need.").getStatus())
                .isEqualTo(409);
        all.correcting.correct(
                decision.id(), all.content(Effect.CHANGED, "The day was wrong."), all.analyst.viewer(), all.now());
        assertThat(all.analyst.see(home)).contains("Drop the correction");
        assertThat(all.analyst.post(home + "/dropping", "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(all.analyst
                        .post(home + "/dropping", "reason", "The day was right after all.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(all.analyst.see(home))
                .contains("Correction, version 2, dropped", "The day was right after all.", "dropped, never public")
                .doesNotContain("Drop the correction");
        var holds = all.desk.get(Decisions.class).find(decision.reference()).orElseThrow();
        assertThat(holds.version()).isEqualTo(1);
        assertThat(holds.effect()).isEqualTo(Effect.INFLUENCED);
        assertThat(all.post.staged("priority.decision")).isEmpty();
        all.correcting.correct(
                decision.id(), all.content(Effect.NOTED, "It was less."), all.analyst.viewer(), all.now());
        all.correcting.drop(decision.id(), "It was not.", all.decider.viewer(), all.now());
        all.closing.close(decision.id(), all.decider.viewer(), all.now());
        assertThat(all.desk.get(VersionRows.class).list(decision.id()))
                .extracting(Version::state)
                .containsExactly(Version.State.DROPPED, Version.State.DROPPED, Version.State.HOLDS);
    }

    @Test
    void onlyThoseWhoWriteDropACorrectionAndNotOnceItIsApproved() {
        var finding = all.acknowledged(all.say("Mopeds.", null));
        var proposed = all.proposed(Effect.NOTED, finding);
        assertThatThrownBy(() -> all.correcting.drop(proposed.id(), "No need.", all.analyst.viewer(), all.now()))
                .hasMessageContaining("no correction");
        var decision = all.published(Effect.NOTED, finding);
        var home = "/desk/decisions/" + decision.reference();
        all.correcting.correct(
                decision.id(), all.content(Effect.CHANGED, "It was wrong."), all.analyst.viewer(), all.now());
        var elsewhere = all.desk.officer("Max Reed", "metropolitan", Ward.BELL_YARD, Function.ANALYSE);
        var council = all.desk.officer("Leila Haddad", "lambeth-council", null, Function.DECIDE);
        for (var other : List.of(all.publisher, all.officer, elsewhere, council)) {
            assertThat(other.post(home + "/dropping", "reason", "No need.").getStatus())
                    .isIn(403, 404);
            assertThatThrownBy(() -> all.correcting.drop(decision.id(), "No need.", other.viewer(), all.now()))
                    .isInstanceOf(NotFound.class);
        }
        all.sign(decision.id());
        assertThat(all.analyst.see(home)).doesNotContain("Drop the correction");
        assertThat(all.analyst.post(home + "/dropping", "reason", "No need.").getStatus())
                .isEqualTo(409);
        all.drafting.giveBack(decision.id(), "It is right as it is.", all.publisher.viewer(), all.now());
        all.correcting.drop(decision.id(), "It is right as it is.", all.analyst.viewer(), all.now());
        assertThat(all.get(decision.id()).version()).isEqualTo(1);
    }

    @Test
    void whatWasPublicCannotBeRewrittenNotEvenInTheDatabase() {
        var finding = all.acknowledged(all.say("Mopeds.", null));
        var decision = all.published(Effect.NOTED, finding);
        var jdbc = all.desk.pages().jdbc();
        for (var statement : List.of(
                "update priority.version set reason = 'Another.'",
                "delete from priority.version",
                "update priority.step set kind = 'other'",
                "delete from priority.step"))
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        assertThat(decision.version()).isEqualTo(1);
    }

    @Test
    void withheldShowsThatItExistsTheKindOfReasonAndWhenItIsLookedAtAgain() {
        var finding = all.acknowledged(all.say("Mopeds.", all.desk.resident("Nadia Rahman")));
        var decision = all.approved(Effect.INFLUENCED, finding);
        var withholding = new Decision.Withholding("court", all.today().plusDays(60), false);
        all.publishing.publish(decision.id(), withholding, false, all.publisher.viewer(), all.now());
        var published = all.desk.get(Decisions.class).find(decision.reference()).orElseThrow();
        assertThat(published.withheld()).isEqualTo("court");
        assertThat(published.lookedAtOn()).isEqualTo(all.today().plusDays(60));
        assertThat(published.title() + published.said() + published.did() + published.reason())
                .isEmpty();
        assertThat(all.ear.heard(PriorityFact.DecisionWithheld.class)).hasSize(1);
        var staged = all.post.staged("priority.decision").getFirst();
        var letter = all.desk
                .get(DecisionLetters.class)
                .word(staged.item(), staged.person())
                .orElseThrow();
        assertThat(letter.toString()).contains("court proceedings").doesNotContain("barrier");
    }

    @Test
    void whatMustNotBeKnownToExistIsToldToNobodyAndCountedWhenTheYearIsOver() {
        var said = all.say("Mopeds.", all.desk.resident("Nadia Rahman"));
        var decision = all.approved(Effect.INFLUENCED, all.acknowledged(said));
        var withholding = new Decision.Withholding("safety", all.today().plusDays(60), true);
        all.publishing.publish(decision.id(), withholding, false, all.publisher.viewer(), all.now());
        var decisions = all.desk.get(Decisions.class);
        assertThat(decisions.find(decision.reference())).isEmpty();
        assertThat(decisions.list(new Placed("metropolitan", null, null), null, null, 10))
                .isEmpty();
        assertThat(all.ear.heard(PriorityFact.DecisionWithheld.class)).isEmpty();
        assertThat(all.post.staged("priority.decision")).isEmpty();
        assertThat(decisions.countUnconfirmed("metropolitan", 2026)).isEmpty();
        all.later(Duration.ofDays(60));
        assertThat(decisions.countUnconfirmed("metropolitan", 2026)).hasValue(1);
        var scrutineer = all.desk.officer("Sade Bright", "mopac", null, Function.SCRUTINISE);
        assertThat(scrutineer.see("/desk/decisions/" + decision.reference())).contains("Not even that it exists");
    }

    @Test
    void eachWayOfBeingToldIsCountedApart() {
        var reached = all.say("Mopeds.", all.desk.resident("Nadia Rahman"));
        var unreached = all.say("Mopeds!", all.desk.resident("Tom Ferris"));
        var nameless = all.say("Arch.", null);
        var decision = all.published(Effect.INFLUENCED, all.acknowledged(reached, unreached, nameless));
        var staged = all.post.staged("priority.decision");
        all.post.deliver(staged.get(0), all.now());
        all.post.fail(staged.get(1), all.now());
        all.tick();
        var decider = all.desk.later(Duration.ofHours(1), all.decider);
        assertThat(decider.see("/desk/decisions/" + decision.reference()))
                .contains("Waiting 0")
                .contains("Told 1")
                .contains("Lies at their private link, since they left no contact 1")
                .contains("Could not be reached after three tries 1")
                .contains("All contributions 3");
    }

    @Test
    void decisionRestsOnFindingsThatWentToAPostAndHasEverythingThatItNeeds() {
        var gathering = all.finding(all.say("Mopeds.", null));
        assertThatThrownBy(() -> all.proposed(Effect.NONE, gathering)).isInstanceOf(CannotBeNow.class);
        assertThatThrownBy(() -> all.drafting.propose(
                        List.of(), all.content(Effect.NONE), null, all.analyst.viewer(), all.now()))
                .isInstanceOf(Refusal.Invalid.class);
        var finding = all.acknowledged(all.say("Mopeds.", null));
        var page = "/desk/decisions/new?finding=" + finding.reference();
        assertThat(all.analyst.see(page)).contains("Mopeds ride through the arch");
        var refused = all.analyst.post(
                "/desk/decisions",
                "finding",
                finding.reference().toString(),
                "title",
                "<script>alert(1)</script>",
                "effect",
                "none");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(org.wardmote.TestBrowser.html(refused))
                .contains("Give the reason.", "Name the day on which the outcome is looked at.")
                .contains("&lt;script>")
                .doesNotContain("<script>alert");
    }

    @Test
    void deskLeadsAllTheWayByItsForms() {
        var finding = all.acknowledged(all.say("Mopeds.", all.desk.resident("Nadia Rahman")));
        var made = all.analyst.post(
                "/desk/decisions",
                "finding",
                finding.reference().toString(),
                "title",
                "A barrier",
                "said",
                "Mopeds frighten.",
                "did",
                "A barrier.",
                "effect",
                "changed",
                "reason",
                "Most asked for it.",
                "weight",
                "Most of it.",
                "options",
                "A camera.",
                "anticipated",
                "None in spring.",
                "looked.day",
                "1",
                "looked.month",
                "3",
                "looked.year",
                "2027",
                "post",
                "Superintendent");
        assertThat(made.getStatus()).isEqualTo(303);
        var home = String.valueOf(made.getHeader("Location")).replaceFirst("\\?.*", "");
        assertThat(all.decider.post(home + "/decision").getStatus()).isEqualTo(303);
        assertThat(all.decider.post(home + "/decision").getStatus()).isEqualTo(409);
        assertThat(all.publisher.post(home + "/approval").getStatus()).isEqualTo(303);
        assertThat(all.publisher.post(home + "/publication", "how", "withheld").getStatus())
                .isEqualTo(422);
        assertThat(all.publisher.post(home + "/publication", "how", "open").getStatus())
                .isEqualTo(303);
        assertThat(all.publisher.post(home + "/publication", "how", "open").getStatus())
                .isEqualTo(409);
        assertThat(all.decider.see(home)).contains("A barrier", "Public", "Most asked for it.");
        for (var act : List.of("decision", "approval", "return", "publication", "outcome", "closing"))
            assertThat(all.analyst.status(home + "/" + act)).as(act).isEqualTo(404);
        assertThat(all.decider.post(home + "/closing").getStatus()).isEqualTo(409);
        assertThat(all.decider
                        .post(home + "/outcome", "reached", "yes", "found", "None was seen.")
                        .getStatus())
                .isEqualTo(303);
    }
}
