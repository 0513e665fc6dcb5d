package org.wardmote.priority.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.kernel.NotFound;
import org.wardmote.priority.Stage;
import org.wardmote.priority.WorkInThornfield;
import org.wardmote.priority.priority.SomethingIsMissing;

class ActionsModuleTests {

    private final WorkInThornfield work = new WorkInThornfield();

    @AfterEach
    void close() {
        work.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patrol the lane in pairs",
                "Take turns patrolling",
                "Follow whoever looks into gardens",
                "Confronting the group by the bins",
                "Stop  and\nsearch bags",
                "P\u200batrol the green",
                "Patr\u00f3l the green",
                "Keep-watch-on number 4 and CHASE them off",
                "Enforcement of the no-drinking rule"
            })
    void residentsAreNeverAskedToEnforcePatrolFollowOrConfront(String task) {
        var id = work.agreed();
        assertThatThrownBy(() -> work.act(id, Action.Owner.RESIDENTS, null, task))
                .isInstanceOf(ResidentsAreNeverAskedToDoThis.class);
        assertThat(work.actions.list(id)).isEmpty();
    }

    @Test
    void aPersonConfirmsBesidesThatItIsHarmless() {
        var id = work.agreed();
        var task = new Actions.New(
                Action.Owner.RESIDENTS,
                null,
                "Put up notices",
                "The garden club",
                work.today().plusDays(3),
                false);
        assertThatThrownBy(() -> work.actions.add(id, task, work.officer)).isInstanceOf(SomethingIsMissing.class);
        work.act(id, Action.Owner.RESIDENTS, null, "Put up notices");
        assertThat(work.actions.list(id)).hasSize(1);
    }

    @Test
    void thePoliceMayPatrol() {
        var id = work.agreed();
        work.act(id, Action.Owner.POLICE, "metropolitan", "Patrol the lane on Saturdays");
        assertThat(work.actions.list(id)).extracting(Action::state).containsExactly(Action.State.ACCEPTED);
    }

    @Test
    void aPartnerTakesItOnOrDeclinesWithAReasonAndOnlyThenHasPromisedIt() {
        var id = work.agreed();
        var lamp = work.act(id, Action.Owner.PARTNER, WorkInThornfield.COUNCIL, "Mend the lamps");
        var hedge = work.act(id, Action.Owner.PARTNER, WorkInThornfield.COUNCIL, "Cut the hedge");
        assertThat(work.promises.list("action", List.of(lamp, hedge))).isEmpty();
        assertThatThrownBy(() -> work.actions.answer(lamp, true, null, work.officer))
                .isInstanceOf(NotFound.class);
        assertThat(work.worked
                        .get(work.get(id).reference().toString(), work.council)
                        .id())
                .isEqualTo(id);
        work.actions.answer(lamp, true, null, work.council);
        assertThatThrownBy(() -> work.actions.answer(lamp, false, "No.", work.council))
                .isInstanceOf(SomethingIsMissing.class);
        assertThatThrownBy(() -> work.actions.answer(hedge, false, " ", work.council))
                .isInstanceOf(SomethingIsMissing.class);
        work.actions.answer(hedge, false, "It is private land.", work.council);
        var promised = work.promises.list("action", List.of(lamp, hedge));
        assertThat(promised).hasSize(1);
        assertThat(promised.getFirst().placed().organisation()).isEqualTo(WorkInThornfield.COUNCIL);
        assertThat(work.actions.listOpen(work.council, 10))
                .extracting(Action::id)
                .containsExactly(lamp);
    }

    @Test
    void whatIsDoneKeepsThePromiseAndIsTheLastWordToThePublic() {
        var id = work.acting();
        var action = work.actions.list(id).getFirst();
        work.actions.end(action.id(), true, "Sixty are marked.", work.officer);
        assertThat(work.promises.list("action", List.of(action.id())).getFirst().state())
                .isEqualTo("kept");
        assertThat(work.get(id).action()).isEqualTo("Sixty are marked.");
        assertThatThrownBy(() -> work.actions.end(action.id(), true, "Again.", work.officer))
                .isInstanceOf(SomethingIsMissing.class);
    }

    @Test
    void whatIsLateIsMissedAlsoWhenItIsGivenUpLater() {
        var id = work.acting();
        var action = work.actions.list(id).getFirst();
        work.later(30);
        work.tick();
        work.actions.end(action.id(), false, "Nobody could be spared.", work.officer);
        var promise = work.promises.list("action", List.of(action.id())).getFirst();
        assertThat(promise.state()).isEqualTo("missed");
        assertThat(promise.isOpen()).isFalse();
    }

    @Test
    void noDayIsHeldAgainstResidents() {
        var id = work.acting();
        var residents = work.actions.list(id).getLast();
        assertThat(residents.owner()).isEqualTo(Action.Owner.RESIDENTS);
        assertThat(work.promises.list("action", List.of(residents.id()))).isEmpty();
    }

    @Test
    void hoursAreAddedUpAndNeverTakenBack() {
        var id = work.acting();
        var action = work.actions.list(id).getFirst();
        work.actions.spend(action.id(), work.today(), new BigDecimal("1.5"), work.officer);
        work.actions.spend(action.id(), work.today(), new BigDecimal("2"), work.officer);
        assertThat(work.actions.list(id).getFirst().hours()).isEqualByComparingTo("3.5");
        for (var wrong : List.of("0", "-1", "1000.5", "0.001"))
            assertThatThrownBy(() -> work.actions.spend(action.id(), work.today(), new BigDecimal(wrong), work.officer))
                    .isInstanceOf(SomethingIsMissing.class);
        assertThatThrownBy(
                        () -> work.actions.spend(action.id(), work.today().plusDays(1), BigDecimal.ONE, work.officer))
                .isInstanceOf(SomethingIsMissing.class);
        assertThatThrownBy(() -> work.parts
                        .jdbc()
                        .sql("update priority.hours set hours = 9")
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void nothingIsPromisedBeforeItIsAgreedOn() {
        var id = work.negotiated();
        assertThatThrownBy(() -> work.act(id, Action.Owner.POLICE, "metropolitan", "Mark bicycles"))
                .isInstanceOf(SomethingIsMissing.class);
        assertThat(work.get(id).stage()).isEqualTo(Stage.NEGOTIATED);
    }
}
