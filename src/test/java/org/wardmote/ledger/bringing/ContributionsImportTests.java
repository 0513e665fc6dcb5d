package org.wardmote.ledger.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Importing;
import org.wardmote.importing.Options;
import org.wardmote.importing.Report;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.history.Beginnings;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Standing;
import org.wardmote.messaging.CorrespondenceOnPaper;

class ContributionsImportTests {

    /// It is noon on Wednesday, 18 November 2026.
    private final StaffPages desk = new StaffPages();

    @AfterEach
    void close() {
        desk.close();
    }

    private Report bring(String name, String text) {
        return desk.pages().run("contributions", name, text, Map.of());
    }

    private Contribution get(String id) {
        var token = Brought.token("metropolitan", id);
        ContributionId number =
                desk.get(Beginnings.class).findByToken(token).orElseThrow().id();
        return desk.get(History.class).find(number).map(Standing::contribution).orElseThrow();
    }

    private int count(String table) {
        return desk.pages()
                .jdbc()
                .sql("select count(*) from ledger." + table)
                .query(Integer.class)
                .single();
    }

    private List<String> kinds(String id) {
        return desk.get(History.class).list(get(id).id()).stream()
                .map(happening -> happening.step().kind().name())
                .toList();
    }

    @Test
    void rowsKeepTheirDatesAndWhatWasMissedIsMissed() {
        var report = bring("old.csv", """
            id,channel,area_code,received_at,words,email,answered_at,answer,answered_by,disposition,outcome
            a,web-form,X05000001,2026-03-02T09:00,The lamp is out.,nia@example.org,2026-03-04T09:00,It is mended.,PC Gwen Rowe,acted,yes
            b,letter,X05000001,2026-03-02T09:00,Nobody wrote back.,,2026-03-10T09:00,We are sorry.,PC Gwen Rowe,answered,no
            c,email,X05000002,2026-11-17T12:00,Still waiting.,ola@example.org,,,,,
            """);
        assertThat(report.saved()).as(report.toString()).isTrue();

        var inTime = get("a");
        assertThat(inTime.state()).isEqualTo(State.CLOSED);
        assertThat(inTime.clock().missedAt()).isNull();
        assertThat(inTime.clock().stoppedAt()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));

        var late = get("b");
        assertThat(late.state()).isEqualTo(State.ANSWERED);
        assertThat(late.clock().missedAt()).isEqualTo(Instant.parse("2026-03-05T09:00:00Z"));

        var open = get("c");
        assertThat(open.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(open.clock().dueAt()).isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(open.clock().isRunning()).isTrue();
    }

    @Test
    void nobodyIsToldOfThePastAndWhatWaitsIsSent() {
        bring("told.json", """
            [{"id": "a", "channel": "email", "area_code": "X05000001", "received_at": "2026-11-10T09:00",
              "words": "When is the surgery?", "email": "nia@example.org", "history": [
                {"kind": "assigned", "at": "2026-11-10T10:00", "to": "PC Gwen Rowe"},
                {"kind": "asked", "at": "2026-11-10T11:00", "by": "PC Gwen Rowe", "words": "Which one?"},
                {"kind": "replied", "at": "2026-11-11T08:00", "words": "The one at the library."},
                {"kind": "answered", "at": "2026-11-11T09:00", "by": "PC Gwen Rowe", "words": "On Fridays.",
                 "disposition": "answered"}]}]
            """);
        assertThat(desk.get(CorrespondenceOnPaper.class).staged()).isEmpty();

        bring("waiting.json", """
            {"id": "b", "channel": "letter", "area_code": "X05000001", "received_at": "2026-11-17T09:00",
             "words": "Please ring me.", "telephone": "020 7946 0999", "history": [
               {"kind": "answered", "at": "2026-11-18T09:00", "by": "PC Gwen Rowe", "words": "I will come by.",
                "disposition": "answered", "reached": "waiting"}]}
            """);
        assertThat(desk.get(CorrespondenceOnPaper.class).staged()).hasSize(1);
        assertThat(get("b").clock().isRunning()).isTrue();
    }

    @Test
    void everythingThatCanBecomeOfItIsReplayed() {
        var report = bring("all.json", """
            [{"id": "lead", "channel": "web-form", "area_code": "X05000001", "received_at": "2026-11-01T09:00",
              "words": "Cars race.", "email": "a@example.org"},
             {"id": "same", "channel": "social-post", "area_code": "X05000001", "received_at": "2026-11-01T10:00",
              "words": "Like a racetrack.", "reply_wanted": "no", "history": [
                {"kind": "merged", "at": "2026-11-01T11:00", "by": "PC Gwen Rowe", "to": "lead"}]},
             {"id": "crime", "channel": "web-form", "area_code": "X05000001", "received_at": "2026-11-02T09:00",
              "words": "My bicycle is gone.", "crime": "yes", "history": [
                {"kind": "passed-on", "at": "2026-11-02T10:00", "by": "PC Gwen Rowe", "to": "crime-record",
                 "their_reference": "1234/26", "words": "It has been recorded."}]},
             {"id": "council", "channel": "web-form", "area_code": "X05000001", "received_at": "2026-11-16T09:00",
              "words": "Rubbish.", "history": [
                {"kind": "referral-offered", "at": "2026-11-16T10:00", "by": "PC Gwen Rowe", "to": "lambeth-council",
                 "words": "Yours, I think."},
                {"kind": "referral-accepted", "at": "2026-11-17T10:00", "by": "Joy Okello"}]},
             {"id": "again", "channel": "in-person", "area_code": "X05000001", "received_at": "2026-11-10T18:00",
              "said_at": "2026-11-10T17:00", "logged_by": "PC Gwen Rowe", "words": "The passage is dark.", "history": [
                {"kind": "answered", "at": "2026-11-11T09:00", "by": "PC Gwen Rowe", "words": "I have reported it.",
                 "disposition": "acted", "next_step": "A date from the council", "next_by": "2026-11-14"},
                {"kind": "reopened", "at": "2026-11-16T09:00", "words": "Still dark."}]},
             {"id": "gone", "channel": "email", "area_code": "X05000001", "received_at": "2026-11-08T09:00",
              "words": "Why was it shut?", "email": "gone@example.org", "history": [
                {"kind": "answered", "at": "2026-11-09T09:00", "by": "PC Gwen Rowe", "words": "A wall came loose.",
                 "disposition": "answered", "reached": "unreached", "reached_at": "2026-11-10T09:00"}]}]
            """);
        assertThat(report.saved()).as(report.toString()).isTrue();
        assertThat(get("same").state()).isEqualTo(State.MERGED);
        assertThat(get("crime").state()).isEqualTo(State.PASSED_ON);
        assertThat(get("crime").isRestricted()).isTrue();
        assertThat(get("council").lead()).isEqualTo("lambeth-council");
        assertThat(get("again").state()).isEqualTo(State.REOPENED);
        assertThat(get("again").clock().round()).isEqualTo(2);
        assertThat(get("again").clock().from()).isEqualTo(Instant.parse("2026-11-16T09:00:00Z"));
        assertThat(get("gone").clock().stoppedAt()).isEqualTo(Instant.parse("2026-11-10T09:00:00Z"));
    }

    @Test
    void threadReadsInTheOrderInWhichThingsHappened() {
        bring("order.json", """
            [{"id": "a", "channel": "letter", "area_code": "X05000001", "received_at": "2026-11-01T09:00",
              "words": "The lamp is out.", "history": [
                {"kind": "assigned", "at": "2026-11-01T10:00", "to": "PC Gwen Rowe"},
                {"kind": "answered", "at": "2026-11-05T09:00", "by": "PC Gwen Rowe", "words": "Mended.",
                 "disposition": "acted"},
                {"kind": "reopened", "at": "2026-11-10T09:00", "words": "Out again."}]}]
            """);
        var thread = desk.get(History.class).list(get("a").id());
        assertThat(thread)
                .extracting(happening -> happening.step().at())
                .isSorted()
                .allMatch(at -> at.isBefore(Instant.parse("2026-11-17T00:00:00Z")));
        assertThat(thread)
                .extracting(happening -> happening.recordedAt())
                .allMatch(at -> at.equals(desk.clock.instant()));
    }

    @Test
    void whatWasMergedGotTheAnswerOfTheOtherAtItsTime() {
        bring("merged.json", """
            [{"id": "lead", "channel": "web-form", "area_code": "X05000001", "received_at": "2026-11-01T09:00",
              "words": "Cars race.", "email": "a@example.org", "history": [
                {"kind": "answered", "at": "2026-11-03T09:00", "by": "PC Gwen Rowe", "words": "We stand there.",
                 "disposition": "acted", "outcome": "yes"}]},
             {"id": "same", "channel": "social-post", "area_code": "X05000001", "received_at": "2026-11-01T10:00",
              "words": "Like a racetrack.", "reply_wanted": "no", "history": [
                {"kind": "merged", "at": "2026-11-01T11:00", "by": "PC Gwen Rowe", "to": "lead"},
                {"kind": "reopened", "at": "2026-11-08T09:00", "words": "Still."}]}]
            """);
        var late = bring("late.json", """
            {"id": "after", "channel": "social-post", "area_code": "X05000001", "received_at": "2026-11-04T10:00",
             "words": "It is a racetrack.", "history": [
               {"kind": "merged", "at": "2026-11-04T11:00", "by": "PC Gwen Rowe", "to": "lead"}]}
            """);
        assertThat(late.refused().toString()).contains("What it was merged into had its answer before that.");
        assertThat(kinds("same"))
                .containsSubsequence("MERGED", "ANSWERED", "LEFT_AT_LINK", "OUTCOME_TOLD", "CLOSED", "REOPENED")
                .doesNotContainSubsequence("MISSED", "REOPENED");
        assertThat(desk.pages()
                        .jdbc()
                        .sql("select shared from ledger.answer")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(desk.get(CorrespondenceOnPaper.class).staged()).isEmpty();
    }

    @Test
    void whatIsHeldIsToldItsOutcomeAndStaysOpen() {
        bring("held.json", """
            {"id": "held", "channel": "meeting", "area_code": "X05000001", "received_at": "2026-11-01T09:00",
             "words": "A crossing, please.", "history": [
               {"kind": "held", "at": "2026-11-02T09:00", "to": "ward panel"},
               {"kind": "answered", "at": "2026-11-03T09:00", "by": "PC Gwen Rowe", "words": "It has been asked for.",
                "disposition": "referred", "outcome": "yes"}]}
            """);
        assertThat(get("held").state()).isEqualTo(State.OUTCOME_TOLD);
        desk.get(Holds.class).lift("ward panel", List.of(get("held").id()));
        assertThat(get("held").state()).isEqualTo(State.CLOSED);
    }

    @Test
    void badRowsAreRefusedByTheirLinesAndNothingStays() {
        var report = bring("bad.csv", """
            id,channel,area_code,received_at,words,email,answered_at,answer,answered_by,disposition
            good,email,X05000001,2026-03-02T09:00,A lamp.,,,,,
            nowhere,email,X05999999,2026-03-02T09:00,A lamp.,,,,,
            future,email,X05000001,2027-03-02T09:00,A lamp.,,,,,
            pigeon,pigeon,X05000001,2026-03-02T09:00,A lamp.,,,,,
            silent,email,X05000001,2026-03-02T09:00,,,,,,
            before,email,X05000001,2026-03-02T09:00,A lamp.,,2026-03-01T09:00,Mended.,PC Gwen Rowe,acted
            address,email,X05000001,2026-03-02T09:00,A lamp.,not an address,,,,
            blank,email,X05000001,2026-03-02T09:00,A lamp.,,2026-03-03T09:00,Mended.,PC Gwen Rowe,
            """);
        assertThat(report.saved()).isFalse();
        assertThat(report.refused().toString())
                .contains("X05999999", "future", "pigeon", "\"words\" is empty", "not in order", "email")
                .contains("\"disposition\" is empty");
        assertThat(count("contribution")).isZero();
    }

    @Test
    void ofARowThatIsRefusedHalfWayNothingStaysBesideTheGoodOnes() {
        var file = ImportFile.of(
                "mixed.csv",
                () -> new java.io.ByteArrayInputStream("""
                    id,channel,area_code,received_at,words,email,answered_at,answer,answered_by,disposition
                    good,email,X05000001,2026-03-02T09:00,A lamp.,,,,,
                    before,email,X05000001,2026-03-02T09:00,A lamp.,,2026-03-01T09:00,Mended.,PC Gwen Rowe,acted
                    """.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        var report = desk.get(Importing.class)
                .run("contributions", file, new Options(Map.of()), Importing.Manner.KEEP_VALID);
        assertThat(report.saved()).isTrue();
        assertThat(count("contribution")).isEqualTo(1);
    }

    @Test
    void theSameIdIsNotBroughtInTwice() {
        var text = """
            id,channel,area_code,received_at,words
            a,email,X05000001,2026-03-02T09:00,A lamp.
            """;
        assertThat(bring("once.csv", text).saved()).isTrue();
        desk.clock.advance(Duration.ofDays(1));
        var again = bring("once.csv", text);
        assertThat(again.saved()).isFalse();
        assertThat(again.refused().toString()).contains("has been brought in before");
        assertThat(count("contribution")).isEqualTo(1);
    }
}
