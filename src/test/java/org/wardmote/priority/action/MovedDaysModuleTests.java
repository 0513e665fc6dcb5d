package org.wardmote.priority.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.WorkInThornfield;
import org.wardmote.priority.promise.Promise;

class MovedDaysModuleTests {

    private static final String WHY = "The contractor cannot come before.";

    private final WorkInThornfield work = new WorkInThornfield();
    private final Days days = work.parts.get(Days.class);
    private final long marking = work.actions.list(work.acting()).getFirst().id();

    @AfterEach
    void close() {
        work.close();
    }

    private Action get(long id) {
        return work.parts.get(ActionRows.class).find(id).orElseThrow();
    }

    private Promise promise() {
        return work.promises.list("action", List.of(marking)).getFirst();
    }

    private void move(int daysFromNow) {
        work.actions.move(marking, work.today().plusDays(daysFromNow), WHY, work.officer);
    }

    @Test
    void movedInTimeItIsNeitherKeptNorMissedAndShowsFromWhenToWhenAndWhy() {
        var first = get(marking).dueOn();
        work.later(10);
        move(40);
        work.later(20);
        work.tick();
        assertThat(promise().state()).isEqualTo("open");
        assertThat(work.ear.heard(PriorityFact.PromiseMissed.class)).isEmpty();
        var moved = days.list(List.of(marking)).getFirst();
        assertThat(moved.from()).isEqualTo(first);
        assertThat(moved.to())
                .isEqualTo(get(marking).dueOn())
                .isEqualTo(promise().dueOn());
        assertThat(moved.why()).isEqualTo(WHY);
        assertThat(moved.isLate()).isFalse();
        work.actions.end(marking, true, "All are marked.", work.officer);
        assertThat(promise().state()).isEqualTo("kept");
    }

    @Test
    void aDayThatHasGoneByStaysMissedWhateverIsPromisedThen() {
        work.later(30);
        move(10);
        assertThat(promise().state()).isEqualTo("again");
        assertThat(days.list(List.of(marking)).getFirst().isLate()).isTrue();
        work.actions.end(marking, true, "All are marked.", work.officer);
        assertThat(promise().state()).isEqualTo("late");
        assertThat(work.ear.heard(PriorityFact.PromiseMissed.class)).hasSize(1);
    }

    @Test
    void theOtherDayIsMissedTooWhenItGoesBy() {
        work.later(30);
        move(10);
        work.later(11);
        work.tick();
        work.tick();
        assertThat(promise().state()).isEqualTo("missed");
        assertThat(work.ear.heard(PriorityFact.PromiseMissed.class)).hasSize(2);
    }

    @Test
    void onlyWhoeverPromisedADayMovesIt() {
        var lamp = work.act(get(marking).priority(), Action.Owner.PARTNER, WorkInThornfield.COUNCIL, "Mend the lamps");
        var to = work.today().plusDays(60);
        assertThatThrownBy(() -> work.actions.move(lamp, to, WHY, work.council)).isInstanceOf(Refusal.class);
        work.actions.answer(lamp, true, null, work.council);
        for (var other : List.of(work.officer, work.sergeant, work.scrutineer)) refused(lamp, other);
        refused(marking, work.council);
        work.actions.move(lamp, to, WHY, work.council);
        work.actions.move(marking, to, WHY, work.sergeant);
        assertThat(get(lamp).dueOn()).isEqualTo(get(marking).dueOn()).isEqualTo(to);
    }

    private void refused(long action, Viewer other) {
        assertThatThrownBy(() -> work.actions.move(action, work.today().plusDays(60), WHY, other))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itTakesAReasonAndAnotherDayThatIsToComeAndWorkThatIsNotOver() {
        var due = get(marking).dueOn();
        assertThatThrownBy(() -> work.actions.move(marking, due.plusDays(1), " ", work.officer))
                .isInstanceOf(Refusal.class);
        for (var wrong : List.of(due, work.today().minusDays(1)))
            assertThatThrownBy(() -> work.actions.move(marking, wrong, WHY, work.officer))
                    .isInstanceOf(Refusal.class);
        work.actions.end(marking, false, "Nobody could be spared.", work.officer);
        assertThatThrownBy(() -> move(50)).isInstanceOf(Refusal.class);
        assertThat(days.list(List.of(marking))).isEmpty();
        assertThat(get(marking).dueOn()).isEqualTo(due);
    }

    @Test
    void whatWasMovedIsNeverRewritten() {
        move(40);
        for (var sql : List.of("update priority.action_day set due_on = due_on + 1", "delete from priority.action_day"))
            assertThatThrownBy(() -> work.parts.jdbc().sql(sql).update()).hasMessageContaining("never changed");
    }
}
