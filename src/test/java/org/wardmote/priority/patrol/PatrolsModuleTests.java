package org.wardmote.priority.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Wording;

class PatrolsModuleTests {

    private final TestClock clock = TestClock.noon();
    private final StaffPages desk = new StaffPages(
            clock,
            TestPages.of(
                    clock,
                    List.of(CorrespondenceOnPaper.class),
                    "area",
                    "people",
                    "messaging.way",
                    "ledger",
                    "priority"));
    private final Officer tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private final Officer bell = desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);

    @AfterEach
    void close() {
        desk.close();
    }

    private String asked() {
        var said = desk.say(Ward.ABBEY_GREEN, "Please walk by on Fridays.", desk.resident("Nadia Rahman"));
        var sent = tom.post(
                "/desk/patrols/new",
                "contribution",
                said.reference().toString(),
                "place",
                "Mill Lane",
                "wanted",
                "Fridays after ten at night");
        assertThat(sent.getRedirectedUrl()).isEqualTo("/desk/patrols?done=recorded");
        assertThat(tom.post(
                                "/desk/patrols/new",
                                "contribution",
                                said.reference().toString(),
                                "place",
                                "Mill Lane",
                                "wanted",
                                "Again")
                        .getStatus())
                .isEqualTo(409);
        return String.valueOf(desk.row("select reference from priority.patrol").get("reference"));
    }

    private int note(String reference, String day, String from, String until) {
        return tom.post(
                        "/desk/patrols/" + reference + "/made",
                        "day.day",
                        day,
                        "day.month",
                        "11",
                        "day.year",
                        "2026",
                        "from",
                        from,
                        "until",
                        until)
                .getStatus();
    }

    @Test
    void whoeverAskedIsToldWhatWasDecidedAndTimesComeOnlyAfterwards() {
        var reference = asked();
        assertThat(note(reference, "17", "21:00", "22:00")).isEqualTo(409);
        assertThat(tom.post("/desk/patrols/" + reference + "/decision", "decided", "yes", "answer", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(tom.post(
                                "/desk/patrols/" + reference + "/decision",
                                "decided",
                                "yes",
                                "answer",
                                "We pass by on our late shifts this month.")
                        .getStatus())
                .isEqualTo(303);
        var staged = desk.get(CorrespondenceOnPaper.class).staged().stream()
                .filter(one -> one.item().kind().equals("priority.patrol"))
                .findFirst()
                .orElseThrow();
        var letter = desk.pages().all(Wording.class).stream()
                .filter(wording -> wording.words(staged.item()))
                .findFirst()
                .flatMap(wording -> wording.word(staged.item(), desk.resident("Nadia Rahman")))
                .orElseThrow();
        assertThat(letter.blocks()).contains(new Letter.Block.Paragraph("We pass by on our late shifts this month."));
        assertThat(desk.pages().browser().see("/patrols/" + reference))
                .contains("Mill Lane", "Will be patrolled", "Times are published once a patrol is over.")
                .doesNotContain("Fridays", "ten at night");
        assertThat(note(reference, "18", "21:00", "22:00")).isEqualTo(409);
        assertThat(note(reference, "17", "23:30", "1:15")).isEqualTo(303);
        desk.pages().catchUp();
        assertThat(desk.pages().browser().see("/patrols/" + reference))
                .contains("Patrolled", "From yesterday at 11:30pm until today at 1:15am");
    }

    @Test
    void notEvenTheDatabaseKeepsAPatrolThatIsStillToCome() {
        asked();
        assertThatThrownBy(() -> desk.pages().jdbc().sql("""
            insert into priority.patrolled (patrol, starts, ends, noted_at)
            select id, '2026-11-19T21:00Z', '2026-11-19T22:00Z', '2026-11-18T12:00Z' from priority.patrol\
            """).update()).hasMessageContaining("patrolled");
    }

    @Test
    void itIsDecidedOnceAndByWhoeverWorksThere() {
        var reference = asked();
        assertThat(bell.status("/desk/patrols/" + reference + "/decision")).isEqualTo(404);
        assertThat(bell.see("/desk/patrols")).contains("Nobody has asked for a patrol.");
        tom.post("/desk/patrols/" + reference + "/decision", "decided", "no", "answer", "We have no late shift.");
        assertThat(tom.post("/desk/patrols/" + reference + "/decision", "decided", "yes", "answer", "Or yes.")
                        .getStatus())
                .isEqualTo(409);
        assertThat(desk.pages().browser().see("/areas/thornfield/abbey-green/panel"))
                .contains("Mill Lane: Will not be patrolled");
    }
}
