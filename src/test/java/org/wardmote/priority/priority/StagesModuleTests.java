package org.wardmote.priority.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.WorkInThornfield;
import org.wardmote.priority.action.Action;
import org.wardmote.priority.plan.Part;

class StagesModuleTests {

    private final WorkInThornfield work = new WorkInThornfield();

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void aConcernGoesAllTheWayAndEachStepIsKeptWithItsReasonAndDissent() {
        var id = work.acting();
        for (var action : work.actions.list(id))
            work.actions.end(action.id(), true, "Done on two Saturdays.", work.officer);
        work.plan(id, Part.ASSESSMENT);
        work.moving.move(id, Move.to(Stage.ASSESSED, "One a month is taken now."), work.officer);
        work.moving.move(id, work.ending("solved"), work.officer);
        assertThat(work.get(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(work.worked.steps(id))
                .filteredOn(step -> step.kind().equals("moved"))
                .extracting(Step::stage)
                .containsExactly(
                        Stage.RAISED,
                        Stage.UNDERSTOOD,
                        Stage.PROPOSED,
                        Stage.NEGOTIATED,
                        Stage.AGREED,
                        Stage.PLANNED,
                        Stage.ACTING,
                        Stage.ASSESSED,
                        Stage.CLOSED);
        var settled = work.worked.steps(id).get(3);
        assertThat(settled.words()).containsEntry("dissent", "Two would rather have had the speeding looked at.");
        assertThat(settled.agreement()).isEqualTo(new Step.Agreement("vote", 11, 8, 2));
        assertThat(work.ear.heard(PriorityFact.PriorityMoved.class)).hasSize(9);
        assertThat(work.promises
                        .list("priority", List.of(id.number()))
                        .getFirst()
                        .state())
                .isEqualTo("kept");
    }

    @Test
    void whatWasNotAgreedKeepsItsReasonAndCanBeProposedForTheNextRound() {
        var id = work.negotiated();
        assertThatThrownBy(() -> work.moving.move(id, Move.to(Stage.NOT_AGREED, " "), work.officer))
                .isInstanceOf(SomethingIsMissing.class);
        work.moving.move(id, Move.to(Stage.NOT_AGREED, "The council has begun on it already."), work.officer);
        assertThat(work.parts.get(Priorities.class).list(work.get(id).placed().area()))
                .isEmpty();
        work.moving.move(id, Move.to(Stage.PROPOSED, "It has not got better."), work.officer);
        assertThat(work.worked.steps(id))
                .extracting(step -> step.words().get("words"))
                .contains("The council has begun on it already.");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void noStageIsSkippedTakenBackOrTakenTwice(Stage to) {
        var id = work.acting();
        if (to.equals(Stage.ASSESSED)) return;
        var before = work.worked.steps(id);
        assertThatThrownBy(() -> work.moving.move(id, Move.to(to, "Because."), work.officer))
                .isInstanceOf(ItIsAtAnotherStage.class);
        assertThat(work.worked.steps(id)).isEqualTo(before);
    }

    @Test
    void atMostFiveAreWorkedOnInAWardUnlessASupervisorSaysWhy() {
        for (var i = 0; i < 5; i++) work.agreed();
        var sixth = work.negotiated();
        for (var reason : new String[] {null, "", "We want to."})
            assertThatThrownBy(() -> work.moving.move(sixth, work.agreeing(reason), work.officer))
                    .isInstanceOf(FiveAreBeingWorkedOnHere.class);
        assertThatThrownBy(() -> work.moving.move(sixth, work.agreeing(null), work.sergeant))
                .isInstanceOf(FiveAreBeingWorkedOnHere.class);
        work.moving.move(sixth, work.agreeing("A child was hurt."), work.sergeant);
        var last = work.worked.steps(sixth).getLast();
        assertThat(last.overridden()).isTrue();
        assertThat(last.words()).containsEntry("override", "A child was hurt.");
        assertThat(last.by()).isEqualTo(work.sergeant.whom());
    }

    @Test
    void twoWhoAgreeOnTheFifthAtTheSameMomentDoNotMakeSix() throws InterruptedException {
        for (var i = 0; i < 4; i++) work.agreed();
        var waiting = List.of(work.negotiated(), work.negotiated(), work.negotiated());
        assertThat(succeeding(waiting.stream()
                        .<Callable<Boolean>>map(id -> () -> {
                            work.moving.move(id, work.agreeing(null), work.officer);
                            return true;
                        })
                        .toList()))
                .isEqualTo(1);
    }

    @Test
    void twoBrowsersThatSendTheSameMoveMakeItOnce() throws InterruptedException {
        var id = work.raise();
        Callable<Boolean> move = () -> {
            work.moving.move(id, Move.to(Stage.UNDERSTOOD, "We looked."), work.officer);
            return true;
        };
        assertThat(succeeding(List.of(move, move, move, move))).isEqualTo(1);
        assertThat(work.worked.steps(id)).hasSize(2);
    }

    private static int succeeding(List<Callable<Boolean>> deeds) throws InterruptedException {
        var succeeded = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            for (var future : threads.invokeAll(deeds)) {
                try {
                    succeeded.add(future.get());
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refusal.class);
                }
            }
        }
        return succeeded.size();
    }

    @Test
    void eachStageNeedsItsContent() {
        var id = work.agreed();
        assertThatThrownBy(() -> work.moving.move(id, Move.to(Stage.PLANNED, "Soon."), work.officer))
                .hasMessageContaining("Write the plan first");
        assertThatThrownBy(() -> work.plan(id, Part.ANALYSIS)).hasMessageContaining("scanning first");
        work.plan(id, Part.SCANNING);
        work.plan(id, Part.ANALYSIS);
        work.plan(id, Part.RESPONSE);
        work.act(id, Action.Owner.POLICE, "metropolitan", "Mark bicycles");
        assertThatThrownBy(() -> work.moving.move(id, Move.to(Stage.PLANNED, "Soon."), work.officer))
                .hasMessageContaining("one by a partner or residents");
        assertThatThrownBy(() -> work.plan(id, Part.ASSESSMENT)).hasMessageContaining("acted on");
    }

    @Test
    void aMeetingIsNoEndAndOpenWorkIsNone() {
        var id = work.acting();
        work.plan(id, Part.ASSESSMENT);
        work.moving.move(id, Move.to(Stage.ASSESSED, "Partly."), work.officer);
        for (var end : new String[] {"meeting", "", "held"})
            assertThatThrownBy(() -> work.moving.move(id, work.ending(end), work.officer))
                    .isInstanceOf(SomethingIsMissing.class);
        assertThatThrownBy(() -> work.moving.move(id, work.ending("solved"), work.officer))
                .hasMessageContaining("still open");
    }

    @Test
    void itIsOutOfDateAfterThreeMonthsAndNewsOrAReviewMakesItCurrent() {
        var id = work.acting();
        work.later(93);
        assertThat(work.get(id).outOfDate(work.today())).isTrue();
        work.moving.review(id, "We go on.", work.today().plusDays(60), work.officer);
        assertThat(work.get(id).outOfDate(work.today())).isFalse();
        assertThat(work.promises.list("priority", List.of(id.number())))
                .extracting(promise -> promise.state())
                .containsExactly("open", "late");
        assertThatThrownBy(() -> work.moving.review(id, "Later.", work.today().plusMonths(4), work.officer))
                .isInstanceOf(SomethingIsMissing.class);
    }

    @Test
    void nobodyElseWorksOnItAndTheOversightBodyOnlyReads() {
        var id = work.agreed();
        var reference = work.get(id).reference().toString();
        for (var stranger : List.of(work.council, work.scrutineer))
            assertThatThrownBy(() -> work.moving.update(id, "News.", stranger)).isInstanceOf(NotFound.class);
        assertThat(work.worked.get(reference, work.scrutineer).id()).isEqualTo(id);
        assertThatThrownBy(() -> work.worked.get(reference, work.council)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.moving.raise(work.in(Ward.BELL_YARD), "I", "W", work.officer))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void historyIsNeverRewritten() {
        PriorityId id = work.agreed();
        for (var sql : List.of(
                "update priority.stage_step set stage = 'closed'",
                "delete from priority.stage_step",
                "truncate priority.stage_step cascade"))
            assertThatThrownBy(() -> work.parts.jdbc().sql(sql).update()).hasMessageContaining("never changed");
        assertThat(work.get(id).stage()).isEqualTo(Stage.AGREED);
    }
}
