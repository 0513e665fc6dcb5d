package org.wardmote.open.policeuk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Forces;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;

/// The local areas of a force, named as the force itself names them, and by statistical code where it does not.
@Component
class PoliceUkNeighbourhoods {

    private final Areas areas;
    private final Forces forces;
    private final Teams teams;
    private final Clock clock;

    PoliceUkNeighbourhoods(Areas areas, Forces forces, Teams teams, Clock clock) {
        this.areas = areas;
        this.forces = forces;
        this.teams = teams;
        this.clock = clock;
    }

    List<Neighbourhood> list(String force) {
        var known = forces.find(force).orElseThrow(NotFound::new).id();
        return areas.listBoroughs().stream()
                .flatMap(borough -> areas.listWithin(borough.borough()).stream())
                .filter(area -> area.force().equals(known))
                .map(this::of)
                .sorted(Comparator.comparing(Neighbourhood::id))
                .toList();
    }

    Neighbourhood get(String force, String id) {
        return Stream.of(teams.findByForceCode(force, id), areas.findByCode(id))
                .flatMap(Optional::stream)
                .filter(area -> isLocal(area) && area.force().equals(force))
                .findFirst()
                .map(this::of)
                .orElseThrow(NotFound::new);
    }

    Neighbourhood of(Area area) {
        return new Neighbourhood(area, teams.find(area, LondonTime.today(clock)));
    }

    static boolean isLocal(Area area) {
        return area.kind() == AreaKind.WARD || area.kind() == AreaKind.NEIGHBOURHOOD;
    }

    record Neighbourhood(Area area, Optional<Team> team) {
        String id() {
            return team.map(Team::forceCode).orElse(area.code());
        }
    }
}
