package org.wardmote.area.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Teams;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.engagement.Meetings;
import org.wardmote.priority.Priorities;

/// The three southern wards become two: one of all Abbey Green and half of Bell Yard, one of the rest.
class RehomedTeamsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate NEW = LocalDate.of(2026, 6, 1);

    private TestParts parts;
    private Area abbeyGreen;
    private Area bellYard;
    private Area coldharbour;

    @BeforeEach
    void redraw() {
        parts = TestParts.of(TestClock.noon(), "area", "engagement", "priority");
        Thornfield.load(parts);
        ThornfieldTeams.load(parts);
        abbeyGreen = area(Ward.ABBEY_GREEN.code);
        bellYard = area(Ward.BELL_YARD.code);
        coldharbour = area(Ward.COLDHARBOUR.code);
        importNewer();
    }

    private void importNewer() {
        var newer = Thornfield.collection(List.of(
                ward("X05000011", "Abbey", 0.00, 51.50, 0.03, 51.515),
                ward("X05000012", "Harbour", 0.03, 51.50, 0.06, 51.515),
                ward("X05000013", "Dovecote", 0.00, 51.515, 0.06, 51.53)));
        var report = parts.run(
                "areas", "newer.geojson", newer, Map.of("kind", "ward", "set", "T26", "from", NEW.toString()));
        assertThat(report.saved()).as(report.toString()).isTrue();
    }

    private static String ward(String code, String name, double west, double south, double east, double north) {
        var properties = """
            "WD26CD": "%s", "WD26NM": "%s", "LAD26CD": "%s", "LAD26NM": "%s", "force": "metropolitan"
            """.formatted(code, name, Thornfield.CODE, Thornfield.NAME);
        return Thornfield.feature(properties, west, south, east, north);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void anAreaIsServedByTheTeamOfTheAreaThatGivesItMost() {
        assertThat(name(area("X05000011"), TODAY)).isEqualTo("Abbey Green SNT");
        assertThat(name(area("X05000012"), TODAY)).isEqualTo("Coldharbour SNT");
    }

    @Test
    void theOldServiceEndsThatDayAndStaysOnRecord() {
        var teams = parts.get(Teams.class);
        for (var old : List.of(abbeyGreen, bellYard, coldharbour))
            assertThat(teams.find(old, TODAY)).isEmpty();
        assertThat(name(abbeyGreen, NEW.minusDays(1))).isEqualTo("Abbey Green SNT");
        assertThat(name(bellYard, NEW.minusDays(1))).isEqualTo("Bell Yard SNT");
        assertThat(name(area("X05000011"), NEW)).isEqualTo("Abbey Green SNT");
        assertThat(teams.find(area("X05000011"), NEW.minusDays(1))).isEmpty();
    }

    @Test
    void whatWasPromisedAndAnnouncedFollowsAndKeepsTheAreaOfItsTime() {
        var abbey = area("X05000011");
        var priorities = parts.get(Priorities.class).listLive(abbey.id(), TODAY);
        assertThat(priorities)
                .singleElement()
                .satisfies(priority -> assertThat(priority.area()).isEqualTo(abbeyGreen.id()));
        assertThat(parts.get(Meetings.class).listComing(abbey.id(), Instant.parse("2026-11-18T12:00:00Z")))
                .hasSize(2);
    }

    @Test
    void importingTeamsAfterwardsGoesOnWithTheSameTeam() {
        var before = parts.get(Teams.class)
                .find(area("X05000011"), TODAY)
                .orElseThrow()
                .id();
        var report = parts.run(
                "teams", "t.csv", "area_code,team_name,rank,name\nX05000011,Abbey SNT,PC,Ines Duarte\n", Map.of());
        assertThat(report.saved()).as(report.toString()).isTrue();
        var after = parts.get(Teams.class).find(area("X05000011"), TODAY).orElseThrow();
        assertThat(after.id()).isEqualTo(before);
        assertThat(after.name()).isEqualTo("Abbey SNT");
    }

    private Area area(String code) {
        return parts.get(Areas.class).findByCode(code).orElseThrow();
    }

    private String name(Area area, LocalDate day) {
        return parts.get(Teams.class).find(area, day).orElseThrow().name();
    }
}
