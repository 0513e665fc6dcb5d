package org.wardmote.priority.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.WorkInThornfield;

class PromisesModuleTests {

    private final WorkInThornfield work = new WorkInThornfield();

    @AfterEach
    void close() {
        work.close();
    }

    private void promise(long of, int days) {
        work.parts.inTransaction(() -> work.promising.promise(
                "decision", of, work.in(Ward.ABBEY_GREEN), work.today().plusDays(days), Moments.now(work.clock)));
    }

    private void keep(long of) {
        work.parts.inTransaction(() -> work.promising.keep("decision", of, Moments.now(work.clock)));
    }

    private Promise get(long of) {
        return work.promises.list("decision", List.of(of)).getFirst();
    }

    @Test
    void whatIsDoneByItsDayIsKeptAndNeverMissed() {
        promise(1, 3);
        work.later(3);
        work.tick();
        keep(1);
        work.later(5);
        work.tick();
        assertThat(get(1).state()).isEqualTo("kept");
        assertThat(work.ear.heard(PriorityFact.PromiseKept.class)).hasSize(1);
        assertThat(work.ear.heard(PriorityFact.PromiseMissed.class)).isEmpty();
    }

    @Test
    void whatIsNotIsMissedAtTheEndOfItsDayAndStaysMissedWhenItIsDoneLater() {
        promise(1, 3);
        var due = work.today().plusDays(3);
        work.later(6);
        work.tick();
        work.tick();
        assertThat(get(1).missedAt()).isEqualTo(LondonTime.startOf(due.plusDays(1)));
        keep(1);
        assertThat(get(1).state()).isEqualTo("late");
        assertThat(work.ear.heard(PriorityFact.PromiseMissed.class)).hasSize(1);
        assertThat(work.promises.listMissed(work.in(Ward.ABBEY_GREEN), 10)).hasSize(1);
        assertThat(work.promises.listMissed(work.in(Ward.BELL_YARD), 10)).isEmpty();
    }

    @Test
    void whoeverIsQuickerThanTheClockHidesNoMiss() {
        promise(1, 3);
        promise(2, 3);
        work.later(6);
        keep(1);
        promise(2, 30);
        assertThat(get(1).state()).isEqualTo("late");
        assertThat(get(2).state()).isEqualTo("again");
        assertThat(get(2).missedAt()).isNotNull();
        assertThat(work.ear.heard(PriorityFact.PromiseMissed.class)).hasSize(2);
        work.later(31);
        work.tick();
        assertThat(get(2).state()).isEqualTo("missed");
        assertThat(work.ear.heard(PriorityFact.PromiseMissed.class)).hasSize(3);
    }

    @Test
    void movedInTimeItIsDueOnTheOtherDayAndTheFirstStaysKnown() {
        promise(1, 3);
        var first = work.today().plusDays(3);
        work.later(2);
        promise(1, 10);
        work.later(5);
        work.tick();
        assertThat(get(1).state()).isEqualTo("open");
        assertThat(get(1).firstDueOn()).isEqualTo(first);
        assertThat(work.ear.heard(PriorityFact.PromiseMade.class))
                .extracting(PriorityFact.PromiseMade::dueOn)
                .containsExactly(first, first.plusDays(9));
    }

    @Test
    void promisedAgainAfterItWasKeptItIsAnother() {
        promise(1, 3);
        keep(1);
        keep(1);
        promise(1, 20);
        assertThat(work.promises.list("decision", List.of(1L)))
                .extracting(Promise::state)
                .containsExactly("open", "kept");
        assertThat(work.ear.heard(PriorityFact.PromiseKept.class)).hasSize(1);
    }

    @Test
    void whatIsReleasedIsOwedNoLonger() {
        promise(1, 3);
        work.parts.inTransaction(() -> work.promising.release("decision", 1, Moments.now(work.clock)));
        work.later(9);
        work.tick();
        assertThat(get(1).state()).isEqualTo("released");
    }

    @Test
    void aNextStepIsKeptWhenTheOutcomeIsTold() {
        var contribution = new ContributionId(5);
        var placed = work.in(Ward.ABBEY_GREEN);
        var now = Moments.now(work.clock);
        work.parts.publish(new LedgerFact.StepPromised(
                contribution, placed, 1, now, now, 77, work.today().plusDays(4)));
        work.parts.publish(new LedgerFact.ContributionAnswered(contribution, placed, 1, now, now, now, now, false));
        assertThat(work.promises.list("next-step", List.of(77L)).getFirst().state())
                .isEqualTo("open");
        work.later(1);
        var then = Moments.now(work.clock);
        work.parts.publish(new LedgerFact.OutcomeTold(contribution, placed, 1, then, then));
        assertThat(work.promises.list("next-step", List.of(77L)).getFirst().state())
                .isEqualTo("kept");
    }

    @Test
    void whatHappenedToAPromiseIsNeverRewritten() {
        promise(1, 3);
        assertThatThrownBy(() -> work.parts
                        .jdbc()
                        .sql("delete from priority.promise_happening")
                        .update())
                .hasMessageContaining("never changed");
    }
}
