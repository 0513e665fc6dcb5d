package org.wardmote.open;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmote.area.Area;
import org.wardmote.area.Borough;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;

/// Teams in a map by area.
final class TeamsOnPaper implements Teams {

    private final Map<Area, Team> teams = new HashMap<>();

    void put(Area area, Team team) {
        teams.put(area, team);
    }

    @Override
    public Optional<Team> find(Area area, LocalDate day) {
        return Optional.ofNullable(teams.get(area));
    }

    @Override
    public Optional<Area> findByForceCode(String force, String code) {
        return teams.entrySet().stream()
                .filter(each -> each.getValue().force().equals(force)
                        && code.equals(each.getValue().forceCode()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<Area> listGaps(Borough borough, LocalDate day) {
        return teams.entrySet().stream()
                .filter(each -> !each.getValue().hasNamedContact())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<DutyMonth> duty(Area area) {
        return List.of();
    }

    @Override
    public List<Establishment> establishment(Area area, YearMonth from, YearMonth to) {
        return List.of();
    }
}
