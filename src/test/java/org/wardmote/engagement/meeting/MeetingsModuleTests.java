package org.wardmote.engagement.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.Stored;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;
import org.wardmote.importing.Report;

class MeetingsModuleTests {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private TestParts parts;
    private Meetings meetings;

    @BeforeEach
    void load() {
        parts = TestParts.of(TestClock.noon(), "area", "engagement", "priority.priority");
        Thornfield.load(parts);
        ThornfieldTeams.load(parts);
        meetings = parts.get(Meetings.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void theNextIsTheSoonestThatIsNotCancelled() {
        assertThat(meetings.findNext(id(Ward.ABBEY_GREEN), NOON))
                .map(Meeting::title)
                .contains("Coffee with the team");
        assertThat(meetings.findNext(id(Ward.BELL_YARD), NOON))
                .map(Meeting::title)
                .contains("Coffee with the team");
        assertThat(meetings.findNext(id(Ward.DOVECOTE), NOON)).isEmpty();
    }

    @Test
    void cancelledOnesAreListedAndMarked() {
        assertThat(meetings.listComing(id(Ward.BELL_YARD), NOON))
                .extracting(Meeting::title, Meeting::cancelled)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Street briefing", true),
                        org.assertj.core.groups.Tuple.tuple("Coffee with the team", false));
    }

    @Test
    void aMeetingUnderWayIsStillComing() {
        var during = Instant.parse("2026-12-01T19:00:00Z");
        assertThat(meetings.listComing(id(Ward.ABBEY_GREEN), during))
                .extracting(Meeting::title)
                .containsExactly("Abbey Green ward panel");
        assertThat(meetings.findNext(id(Ward.ABBEY_GREEN), during)).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var before = Stored.rows(parts.jdbc());
        saved(parts.run("meetings", "meetings.csv", ThornfieldTeams.MEETINGS, Map.of()));
        assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
    }

    @Test
    void aChangeKeepsTheUidAndIsCounted() {
        var before = panel();
        saved(parts.run("meetings", "meetings.csv", ThornfieldTeams.MEETINGS.replace("T20:00", "T20:30"), Map.of()));
        assertThat(panel().uid()).isEqualTo(before.uid());
        assertThat(panel().sequence()).isEqualTo(before.sequence() + 1);
        assertThat(panel().ends()).isEqualTo(Instant.parse("2026-12-01T20:30:00Z"));
    }

    @Test
    void aCancellationIsAChange() {
        saved(parts.run(
                "meetings",
                "meetings.csv",
                ThornfieldTeams.MEETINGS.replace("0100,published", "0100,cancelled"),
                Map.of()));
        assertThat(panel().cancelled()).isTrue();
        assertThat(panel().sequence()).isEqualTo(1);
    }

    @Test
    void onlyACompleteFileCancelsWhatItLacks() {
        var one = ThornfieldTeams.MEETINGS
                .lines()
                .filter(line -> !line.startsWith("panel-1"))
                .toList();
        var text = String.join("\n", one) + "\n";
        saved(parts.run("meetings", "meetings.csv", text, Map.of()));
        assertThat(panel().cancelled()).isFalse();
        saved(parts.run("meetings", "meetings.csv", text, Map.of("complete", "yes", "source", "another")));
        assertThat(panel().cancelled()).isFalse();
        saved(parts.run("meetings", "meetings.csv", text, Map.of("complete", "yes")));
        assertThat(panel().cancelled()).isTrue();
    }

    @Test
    void eventsOfPoliceUkAreTakenWithTheirQuirks() {
        var text = """
            [{"title": "Beat <b>surgery</b>", "type": null, "description": "<p>Tea &amp; talk</p>", "address": null,
              "start_date": "2026-12-05T10:00:00", "end_date": null, "contact_details": {"mobile": "07700 900300"}},
             {"title": null, "type": "meeting", "start_date": "2026-12-06T10:00:00"},
             {"title": "No day", "contact_details": {}},
             {"title": "In the hour that is not", "start_date": "2027-03-28T01:30:00"}]
            """;
        var report = parts.run("meetings", "events.json", text, Map.of("area", "X05000004"));
        assertThat(report.refused()).extracting(Report.Refused::row).containsExactly(3L, 4L);
        var good = text.substring(0, text.indexOf(",\n {\"title\": \"No day")) + "]";
        saved(parts.run("meetings", "events.json", good, Map.of("area", "X05000004")));
        var before = Stored.rows(parts.jdbc());
        saved(parts.run("meetings", "events.json", good, Map.of("area", "X05000004")));
        assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
        assertThat(meetings.listComing(id(Ward.DOVECOTE), NOON))
                .extracting(Meeting::title, Meeting::description)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Beat surgery", "Tea & talk"),
                        org.assertj.core.groups.Tuple.tuple("meeting", ""));
    }

    @Test
    void rowsThatCannotBeRightAreRefused() {
        var report = parts.run("meetings", "m.csv", """
            id,area_code,title,starts,ends,status
            a,X05999999,T,2026-12-01T18:30,,
            b,X05000001,T,2026-12-01,,
            c,X05000001,T,2027-03-28T01:30,,
            d,X05000001,T,2026-12-01T18:30,2026-12-01T18:00,
            e,X05000001,T,2026-12-01T18:30,,perhaps
            f,X05000001,T,2026-12-01T18:30,,
            f,X05000001,T,2026-12-01T18:30,,
            """, Map.of());
        assertThat(report.refused()).extracting(Report.Refused::row).isEqualTo(List.of(2L, 3L, 4L, 5L, 6L, 8L));
    }

    private Meeting panel() {
        return meetings.listForCalendar(id(Ward.ABBEY_GREEN), NOON).stream()
                .filter(meeting -> meeting.type().equals("ward-panel"))
                .findFirst()
                .orElseThrow();
    }

    private static void saved(Report report) {
        assertThat(report.saved()).as(report.toString()).isTrue();
    }

    private AreaId id(Ward ward) {
        return parts.get(Areas.class).findByCode(ward.code).orElseThrow().id();
    }
}
