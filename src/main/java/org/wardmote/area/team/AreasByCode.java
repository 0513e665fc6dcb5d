package org.wardmote.area.team;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Forces;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.kernel.LondonTime;

/// What every file about teams names: an area of today, a force, the day from which it holds.
@Component
class AreasByCode {

    private final Areas areas;
    private final Forces forces;
    private final Clock clock;

    AreasByCode(Areas areas, Forces forces, Clock clock) {
        this.areas = areas;
        this.forces = forces;
        this.clock = clock;
    }

    LocalDate day(Options options) {
        return options.findDate("as-at").orElse(LondonTime.today(clock));
    }

    Area get(Row row) {
        return get(row.get("area_code"));
    }

    Area get(String code) {
        return areas.findByCode(code).orElseThrow(() -> new BadRow("No area of today has the code \"" + code + "\"."));
    }

    String force(String id) {
        if (forces.find(id).isEmpty())
            throw new BadRow("There is no force \"" + id + "\"; there are "
                    + String.join(
                            ", ",
                            forces.list().stream().map(force -> force.id()).toList()) + ".");
        return id;
    }
}
