package org.wardmote.priority.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.importing.DemoFacts;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.priority.DecidersInThornfield;
import org.wardmote.priority.evidence.Resting;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.Standing;

class GroundsModuleTests {

    private final DecidersInThornfield they = new DecidersInThornfield();
    private final Officer sergeant = they.officer("Sgt Amara Okafor", Function.ANSWER, Function.SUPERVISE);
    private final Finding finding = they.finding(
            they.say("A moped nearly hit my pram.", they.desk.resident("Nadia Rahman")),
            they.say("Mopeds every night.", they.desk.resident("Mina Farouk")));
    private final Standing priority = raise();
    private final String path = "/desk/priorities/" + priority.reference();

    @AfterEach
    void close() {
        they.close();
    }

    private Standing raise() {
        var area = they.desk.ward(Ward.ABBEY_GREEN);
        var placed = new Placed("metropolitan", area.borough().id(), area.id());
        return they.desk.get(Moving.class).raise(placed, "Riders in the arch", "Many told us.", they.officer.viewer());
    }

    private String home() {
        return "/desk/findings/" + finding.reference();
    }

    private int name(Officer by) {
        return by.post(path + "/finding", "finding", finding.reference().toString())
                .getStatus();
    }

    @Test
    void thePriorityAndTheFindingLeadToEachOther() {
        assertThat(name(sergeant)).isEqualTo(303);
        assertThat(sergeant.see(path)).contains("Finding: " + finding.title());
        assertThat(they.analyst.see(home())).contains("Priorities that rest on it", "Riders in the arch (Raised)");
        assertThat(they.officer.see(path)).doesNotContain(finding.title());
    }

    @Test
    void thePublicReadsTheNumbersOfThatDayAndNothingOfWhatWasSaid() {
        name(sergeant);
        they.analyst.post(
                home() + "/gathering",
                "references",
                they.say("Mopeds.", null).reference().toString());
        assertThat(they.get(finding.id()).counts().contributions()).isEqualTo(3);
        name(sergeant);
        assertThat(they.desk.pages().browser().see("/priorities/" + priority.reference()))
                .contains("It rests on a finding: what 2 people said in 2 contributions, as of")
                .doesNotContain(
                        finding.title(),
                        finding.statement(),
                        finding.reference().toString(),
                        "pram");
    }

    @Test
    void whoeverSpokeReadsWhichPriorityRestsOnTheFindingOnceHoweverItCameThere() {
        var said = they.say("They race past the school.", null);
        they.analyst.post(home() + "/gathering", "references", said.reference().toString());
        assertThat(became(said)).noneMatch(line -> line.contains("Riders in the arch"));
        name(sergeant);
        they.desk.get(Resting.class).add(priority.id(), said.reference(), sergeant.viewer());
        assertThat(became(said))
                .filteredOn(line -> line.contains("Riders in the arch"))
                .hasSize(1);
        var later = they.say("Two riders on one moped.", null);
        they.analyst.post(home() + "/gathering", "references", later.reference().toString());
        assertThat(became(later))
                .filteredOn(line -> line.contains("Riders in the arch"))
                .hasSize(1);
    }

    private List<String> became(Receipt said) {
        var words = they.desk.get(Frame.Words.class);
        return they.desk.pages().all(Became.class).stream()
                .flatMap(one -> one.of(said.id(), words).stream())
                .map(Became.Line::text)
                .toList();
    }

    @Test
    void whatSomebodyCannotReadTheyCannotName() {
        assertThat(name(they.officer)).isEqualTo(422);
        assertThat(sergeant.post(path + "/finding", "finding", "nonsense").getStatus())
                .isEqualTo(422);
        var elsewhere = they.desk.officer("Sgt Ida Brandt", "metropolitan", Ward.BELL_YARD, Function.SUPERVISE);
        assertThat(name(elsewhere)).isEqualTo(404);
        assertThat(name(they.analyst)).isIn(403, 404);
        assertThat(they.desk.get(Grounds.class).list(priority.id())).isEmpty();
    }

    @Test
    void nothingRestsOnWhatWasWithdrawnAndNothingThatWasNamedIsTakenAway() {
        they.analyst.post(home() + "/withdrawal", "reason", "It was the same as another.");
        assertThatThrownBy(
                        () -> they.desk.get(Grounds.class).add(priority.id(), finding.reference(), sergeant.viewer()))
                .isInstanceOf(Refusal.class);
        var other = they.finding(they.say("It is dark.", null));
        they.desk.get(Grounds.class).add(priority.id(), other.reference(), sergeant.viewer());
        assertThatThrownBy(() -> they.desk
                        .pages()
                        .jdbc()
                        .sql("delete from priority.ground")
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void withTheDemonstrationItGoes() {
        name(sergeant);
        they.desk
                .pages()
                .transaction()
                .executeWithoutResult(status -> they.desk.pages().all(DemoFacts.class).stream()
                        .filter(one -> one.getClass().getName().contains(".priority."))
                        .forEach(DemoFacts::forget));
        assertThat(they.desk.row("select count(*) as n from priority.ground")).containsEntry("n", 0L);
    }
}
