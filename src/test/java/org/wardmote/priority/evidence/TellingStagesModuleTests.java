package org.wardmote.priority.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.priority.NewsOnPaper;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.WorkInThornfield;
import org.wardmote.priority.priority.Move;
import org.wardmote.priority.priority.Moving;

class TellingStagesModuleTests {

    private final WorkInThornfield work = new WorkInThornfield();
    private final NewsOnPaper news = work.parts.get(NewsOnPaper.class);

    @AfterEach
    void close() {
        work.close();
    }

    private ContributionId rest(PriorityId id) {
        var heard = work.contributions.say(work.in(Ward.ABBEY_GREEN), "My bicycle is gone.", work.clock.instant());
        work.resting.add(id, heard.reference(), work.officer);
        return heard.id();
    }

    @Test
    void whoeverItRestsOnIsToldThatItWasNotAgreedAndThenThatItWas() {
        var id = work.negotiated();
        var said = List.of(rest(id), rest(id));
        work.moving.move(id, Move.to(Stage.NOT_AGREED, "Speeding comes first."), work.officer);
        assertThat(news.told()).hasSize(1);
        work.moving.move(id, Move.to(Stage.PROPOSED, "Once more."), work.officer);
        work.moving.move(id, WorkInThornfield.settling(), work.officer);
        assertThat(news.told()).hasSize(1);
        work.moving.move(id, work.agreeing(null), work.officer);
        assertThat(news.told()).hasSize(2).allSatisfy(told -> {
            assertThat(told.item().kind()).isEqualTo("priority.stage");
            assertThat(told.contributions()).containsExactlyElementsOf(said);
        });
        assertThat(news.told()).extracting(told -> told.item().id()).doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsToldWhereItRestsOnNothingThatWasSaid() {
        var id = work.negotiated();
        work.resting.add(id, "23 thefts in October, police.uk", work.officer);
        work.moving.move(id, work.agreeing(null), work.officer);
        assertThat(news.told()).isEmpty();
    }

    @Test
    void whatWasBroughtInFromElsewhereWasToldThere() {
        var id = work.negotiated();
        rest(id);
        var elsewhere = new Moving.By(work.officer.whom(), true, true);
        work.parts.inTransaction(() ->
                work.parts.get(Moving.Dated.class).move(id, work.agreeing(null), elsewhere, Moments.now(work.clock)));
        assertThat(work.get(id).stage()).isEqualTo(Stage.AGREED);
        assertThat(news.told()).isEmpty();
    }
}
