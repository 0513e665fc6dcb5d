package org.wardmote.priority.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.importing.Report;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.DecidersInThornfield;
import org.wardmote.priority.Decisions;
import org.wardmote.priority.Effect;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.FindingState;
import org.wardmote.priority.finding.Findings;

/// It is noon on Wednesday, 18 November 2026.
class FindingsImportTests {

    private static final String SAID = """
        [{"id": "a", "channel": "email", "area_code": "X05000001", "received_at": "2026-09-01T09:00",
          "words": "Mopeds in the arch.", "email": "nia@example.org", "quotable": "yes", "history": [
            {"kind": "answered", "at": "2026-09-02T09:00", "by": "PC Gwen Rowe", "words": "We look at it.",
             "disposition": "answered"}]},
         {"id": "b", "channel": "letter", "area_code": "X05000001", "received_at": "2026-09-02T09:00",
          "words": "Riders need it.", "history": [
            {"kind": "answered", "at": "2026-09-03T09:00", "by": "PC Gwen Rowe", "words": "We look at it.",
             "disposition": "answered"}]}]
        """;
    private static final String FINDING = """
        {"id": "f", "title": "The arch", "statement": "Mopeds race there.", "made_at": "2026-09-10T10:00",
         "made_by": "Ana Lyst", "harm": "2", "harm_reason": "People go round.",
         "contributions": [{"id": "a", "quoted": "yes"}, {"id": "b", "dissents": "yes"}], "history": [
           {"kind": "routed", "at": "2026-09-10T11:00", "by": "Ana Lyst", "post": "Superintendent",
            "due_on": "2026-09-12"},
           {"kind": "acknowledged", "at": "2026-09-14T09:00", "by": "Supt Dee Cide"}]}
        """;

    private static String decision(String history) {
        return """
            {"id": "d", "findings": [{"id": "f"}], "title": "Posts", "effect": "influenced", "said": "Mopeds race.",
             "did": "Posts are set.", "reason": "Most asked for them.", "weight": "Much.", "options": "A camera.",
             "anticipated": "Fewer riders.", "looked_at_on": "2026-11-10", "post": "Superintendent", "history": [
               {"kind": "proposed", "at": "2026-09-15T09:00", "by": "Ana Lyst"},
               {"kind": "decided", "at": "2026-09-16T09:00", "by": "Supt Dee Cide"},
               {"kind": "approved", "at": "2026-09-17T09:00", "by": "%s"}
            """ + history + "]}";
    }

    private static final String PUBLISHED = """
        , {"kind": "published", "at": "2026-09-18T09:00", "by": "Pru Lish"}\
        """;
    private static final String TOLD = """
        , {"kind": "told", "at": "2026-09-20T09:00", "by": "Supt Dee Cide"}
        , {"kind": "measured", "at": "2026-11-09T09:00", "by": "Supt Dee Cide", "reached": "yes", "words": "None seen."}
        , {"kind": "closed", "at": "2026-11-10T09:00", "by": "Supt Dee Cide"}\
        """;

    private final DecidersInThornfield all = new DecidersInThornfield();

    @AfterEach
    void close() {
        all.close();
    }

    private Report bring(String kind, String text) {
        return all.desk.pages().run(kind, kind + ".json", text, Map.of("organisation", "metropolitan"));
    }

    private Finding get(String id) {
        return all.desk
                .get(Findings.class)
                .findBySource("brought metropolitan " + id)
                .orElseThrow();
    }

    @Test
    void everythingKeepsItsDatesAndNobodyIsToldAgain() {
        bring("contributions", SAID);
        var report = bring(
                "findings", "[" + FINDING + "," + decision(PUBLISHED + TOLD).formatted("Pru Lish") + "]");
        assertThat(report.saved()).as(report.toString()).isTrue();
        var finding = get("f");
        assertThat(finding.state()).isEqualTo(FindingState.CLOSED);
        assertThat(finding.counts().dissenting()).isEqualTo(1);
        assertThat(all.post.staged()).isEmpty();
        var published = all.desk
                .get(Decisions.class)
                .list(new Placed("metropolitan", null, null), null, null, 10)
                .getFirst();
        assertThat(published.publishedAt()).isEqualTo(Instant.parse("2026-09-18T08:00:00Z"));
        assertThat(published.effect()).isEqualTo(Effect.INFLUENCED);
        assertThat(all.ear.heard(PriorityFact.FindingEscalated.class))
                .singleElement()
                .matches(fact -> fact.happenedAt().equals(Instant.parse("2026-09-12T23:00:00Z")));
        assertThat(all.ear.heard(PriorityFact.DecisionTold.class))
                .singleElement()
                .matches(fact -> fact.happenedAt().equals(Instant.parse("2026-09-20T08:00:00Z")));
        all.tick();
        assertThat(all.desk
                        .pages()
                        .jdbc()
                        .sql("select distinct state from ledger.contribution")
                        .query(String.class)
                        .list())
                .containsExactly("closed");
    }

    @Test
    void whoWasNotToldElsewhereIsToldFromHere() {
        bring("contributions", SAID);
        bring("findings", "[" + FINDING + "," + decision(PUBLISHED).formatted("Pru Lish") + "]");
        assertThat(all.post.staged("priority.decision")).hasSize(1);
    }

    @Test
    void whatCouldNotHaveHappenedAtTheDeskIsRefusedWithItsSentence() {
        bring("contributions", SAID);
        assertThat(bring("findings", FINDING).saved()).isTrue();
        assertThat(bring("findings", FINDING).refused().toString()).contains("has been brought in before");
        assertThat(bring("findings", decision(PUBLISHED).formatted("Ana Lyst"))
                        .refused()
                        .toString())
                .contains("You wrote this");
        assertThat(bring("findings", decision(TOLD).formatted("Pru Lish"))
                        .refused()
                        .toString())
                .contains("known here");
        assertThat(bring(
                                "findings",
                                decision("").replace("Most asked for them.", "").formatted("Pru Lish"))
                        .refused()
                        .toString())
                .contains("\"reason\" is missing or empty.");
        assertThat(bring("findings", FINDING.replace("\"f\"", "\"g\"").replace("\"id\": \"a\"", "\"id\": \"nobody\""))
                        .refused()
                        .toString())
                .contains("\"nobody\" has not been brought in");
        assertThat(bring("findings", FINDING.replace("\"f\"", "\"g\"").replace("2026-09-14", "2026-12-14"))
                        .refused()
                        .toString())
                .contains("cannot lie in the future");
        assertThat(all.desk
                        .pages()
                        .jdbc()
                        .sql("select count(*) from priority.decision")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
