package org.wardmote.priority.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.area.NamesWithheld;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.NotFound;
import org.wardmote.priority.WorkInThornfield;

class EvidenceModuleTests {

    private final WorkInThornfield work = new WorkInThornfield();

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void whatItRestsOnIsFrozenByIdAndHashAndAddedOnce() {
        var id = work.raise();
        var heard = work.contributions.say(work.in(Ward.ABBEY_GREEN), "My bicycle is gone.", work.clock.instant());
        work.resting.add(id, heard.reference(), work.officer);
        work.resting.add(id, heard.reference(), work.officer);
        work.resting.add(id, "23 thefts recorded in October, police.uk", work.officer);
        var evidence = work.resting.list(id);
        assertThat(evidence)
                .extracting(Evidence::text)
                .containsExactly("My bicycle is gone.", "23 thefts recorded in October, police.uk");
        assertThat(evidence.getFirst().hash()).isEqualTo(FrozenEvidence.hash("My bicycle is gone."));
        for (var sql : List.of(
                "update priority.evidence set hash = 'x'",
                "delete from priority.evidence",
                "truncate priority.evidence cascade"))
            assertThatThrownBy(() -> work.parts.jdbc().sql(sql).update()).hasMessageContaining("never changed");
    }

    @Test
    void whoeverTakesTheirWordsBackIsQuotedNoLonger() {
        var id = work.raise();
        var heard = work.contributions.say(work.in(Ward.ABBEY_GREEN), "My bicycle is gone.", work.clock.instant());
        work.resting.add(id, heard.reference(), work.officer);
        work.contributions.takeBack(heard);
        assertThat(work.resting.list(id).getFirst().text()).isNull();
        assertThat(work.resting.list(id).getFirst().contribution()).isEqualTo(heard.id());
    }

    @Test
    void aNameThatIsWithdrawnGoesOutOfEveryText() {
        var id = work.acting();
        work.resting.add(id, "What Tom Whitlock saw", work.officer);
        work.moving.update(id, "Tom Whitlock marked ten.", work.officer);
        for (var records : work.parts.all(NamesWithheld.class))
            records.clean(text -> text.replace("Tom Whitlock", "an officer"));
        assertThat(work.resting.list(id).getLast().text()).isEqualTo("What an officer saw");
        assertThat(work.get(id).action()).isEqualTo("an officer marked ten.");
        assertThat(work.worked.steps(id).getLast().words()).containsEntry("words", "an officer marked ten.");
    }

    @Test
    void onlyWhoeverWorksOnItAddsToIt() {
        var id = work.raise();
        for (var stranger : List.of(work.council, work.scrutineer))
            assertThatThrownBy(() -> work.resting.add(id, "A report", stranger)).isInstanceOf(NotFound.class);
    }
}
