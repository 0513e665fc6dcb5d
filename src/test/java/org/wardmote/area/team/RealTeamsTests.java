package org.wardmote.area.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardmote.Stored;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.area.SharedData;
import org.wardmote.area.Teams;

/// The Met's own list of teams upon the real wards.
class RealTeamsTests {

    private static final Map<String, String> WD25 = Map.of("kind", "ward", "set", "WD25", "from", "2025-05-01");

    @Test
    void everyWardOfTheMetHasItsTeamAndTheCityHasNone() {
        var wards = SharedData.file("boundaries/london_wards_WD25_BGC.geojson");
        var list = SharedData.file("neighbourhoods/met_safer_neighbourhood_teams.csv");
        try (var parts = TestParts.of(TestClock.noon(), "area")) {
            parts.run("areas", wards, WD25);
            var report = parts.run("teams", list, Map.of());
            assertThat(report.saved()).as(report.toString()).isTrue();
            assertThat(report.kept()).isEqualTo(679);
            assertThat(report.notes())
                    .filteredOn(note -> note.startsWith("Line "))
                    .hasSize(5);
            assertThat(withoutTeam(parts)).isEqualTo(25);
            var before = Stored.rows(parts.jdbc());
            parts.run("teams", list, Map.of());
            assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
        }
    }

    private static long withoutTeam(TestParts parts) {
        var areas = parts.get(Areas.class);
        var teams = parts.get(Teams.class);
        return areas.listBoroughs().stream()
                .flatMap(borough -> areas.listWithin(borough.borough()).stream())
                .filter(area -> teams.find(area, LocalDate.of(2026, 11, 18)).isEmpty())
                .count();
    }
}
