package org.wardmote.priority.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.importing.Report;
import org.wardmote.ledger.StaffPages;
import org.wardmote.messaging.CorrespondenceOnPaper;

class BroughtPrioritiesModuleTests {

    private static final String SAID = """
        [{"id": "c-1", "channel": "letter", "area_code": "X05000001", "received_at": "2026-10-01T09:00",
          "words": "My bicycle is gone.", "quotable": "yes", "history": []}]
        """;

    private static final String STORY = """
        [{"id": "p-1", "area_code": "X05000001", "issue": "Bicycles are taken", "history": [
          {"kind": "raised", "at": "2026-10-02T10:00", "by": "PC Tom Whitlock", "words": "Nine people told us."},
          {"kind": "evidence", "at": "2026-10-02T10:05", "by": "PC Tom Whitlock", "contribution": "c-1"},
          {"kind": "understood", "at": "2026-10-03T10:00", "words": "Racks in the dark."},
          {"kind": "proposed", "at": "2026-10-04T10:00", "words": "It is the worst."},
          {"kind": "negotiated", "at": "2026-10-05T20:00", "words": "First of all.", "how": "vote", "people": 9,
           "took_part": "Residents", "votes_for": 6, "votes_against": 2, "dissent": "Two want speeding."},
          {"kind": "agreed", "at": "2026-10-06T09:00", "words": "Most wanted it.", "goal": "Fewer than two a month",
           "review_on": "2026-12-01"},
          {"kind": "plan", "part": "scanning", "at": "2026-10-07T09:00", "problem": "a", "harm": "b"},
          {"kind": "plan", "part": "analysis", "at": "2026-10-07T09:00", "victim": "a", "offender": "b",
           "location": "c"},
          {"kind": "plan", "part": "response", "at": "2026-10-07T09:00", "response": "a", "measure": "b",
           "baseline": "c"},
          {"kind": "action", "action": "a", "at": "2026-10-08T09:00", "owner": "police",
           "organisation": "metropolitan", "what": "Mark bicycles", "whose": "Ward officers", "due_on": "2026-10-20"},
          {"kind": "action", "action": "b", "at": "2026-10-08T09:00", "owner": "residents", "harmless": "yes",
           "what": "Lend locks", "whose": "The cycling club", "due_on": "2026-10-20"},
          {"kind": "planned", "at": "2026-10-09T09:00", "words": "Marking and locks."},
          {"kind": "acting", "at": "2026-10-10T09:00", "words": "Begun."},
          {"kind": "hours", "action": "a", "at": "2026-10-12T09:00", "day": "2026-10-11", "hours": 4.5},
          {"kind": "moved", "action": "b", "at": "2026-10-18T09:00", "due_on": "2026-10-28",
           "words": "The locks come late."},
          {"kind": "done", "action": "a", "at": "2026-10-25T09:00", "words": "Forty are marked."}]}]
        """;

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

    @AfterEach
    void close() {
        desk.close();
    }

    private Report run(String text) {
        return desk.pages().run("priorities", "priorities.json", text, Map.of());
    }

    private long count(String table) {
        return (Long) desk.row("select count(*) as n from priority." + table).get("n");
    }

    private String page() {
        return desk.pages()
                .browser()
                .see("/priorities/"
                        + desk.row("select reference from priority.priority").get("reference"));
    }

    @Test
    void aPriorityIsBroughtInWithAllThatHappenedAtItsOwnDates() {
        assertThat(desk.pages().run("contributions", "c.json", SAID, Map.of()).saved())
                .isTrue();
        var report = run(STORY);
        assertThat(report.saved()).as(report.toString()).isTrue();
        assertThat(page())
                .contains(
                        "Being worked on",
                        "5 October 2026",
                        "9 people took part: Residents",
                        "Two want speeding.",
                        "My bicycle is gone.",
                        "Mark bicycles",
                        "4.5 hours",
                        "Forty are marked.")
                .contains("Missed, done later")
                .contains("Moved on 18 October 2026 from 20 October 2026 to 28 October 2026", "The locks come late.");
        assertThat(desk.row("select kept_at is not null and missed_at is not null as late from priority.promise"
                        + " where kind = 'action'"))
                .containsEntry("late", true);
        assertThat(desk.get(CorrespondenceOnPaper.class).staged("priority.stage"))
                .isEmpty();
    }

    @Test
    void theSameFileAgainIsRefused() {
        desk.pages().run("contributions", "c.json", SAID, Map.of());
        run(STORY);
        assertThat(run(STORY).refused().toString()).contains("has been brought in before");
        assertThat(count("priority")).isEqualTo(1);
    }

    @Test
    void whatCannotHaveHappenedIsRefusedWhole() {
        desk.pages().run("contributions", "c.json", SAID, Map.of());
        var wrong = Map.of(
                "\"kind\": \"proposed\"", "\"kind\": \"closed\"",
                "\"contribution\": \"c-1\"", "\"contribution\": \"c-9\"",
                "\"Lend locks\"", "\"Patrol the lane\"",
                "\"action\": \"a\", \"at\": \"2026-10-25T09:00\"", "\"action\": \"z\", \"at\": \"2026-10-25T09:00\"",
                "2026-10-25T09:00", "2030-10-25T09:00",
                "\"harmless\": \"yes\",", "",
                "\"words\": \"Most wanted it.\"", "\"words\": \"\"");
        wrong.forEach((right, instead) -> {
            assertThat(run(STORY.replace(right, instead)).refusals())
                    .as(instead)
                    .isEqualTo(1);
            assertThat(count("priority")).isZero();
            assertThat(count("promise")).isZero();
        });
    }
}
