package org.wardmote.area;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Police teams and the areas they serve over time.
public interface Teams {

    Optional<Team> find(Area area, LocalDate day);

    /// The area of today whose team the force itself calls by this id.
    Optional<Area> findByForceCode(String force, String code);

    /// Local areas of a borough without a named officer whom the public can reach, on a day.
    List<Area> listGaps(Borough borough, LocalDate day);

    /// How a team's hours went, month by month, newest first.
    List<DutyMonth> duty(Area area);

    /// Establishment at the first of each month, newest first.
    List<Establishment> establishment(Area area, YearMonth from, YearMonth to);

    /// @param abstracted hours away from the area, by reason
    record DutyMonth(YearMonth month, double proactive, double reactive, List<Abstraction> abstracted) {
        public double abstractedHours() {
            return abstracted.stream().mapToDouble(Abstraction::hours).sum();
        }

        public double hours() {
            return proactive + reactive + abstractedHours();
        }
    }

    record Abstraction(String reason, double hours) {}

    record Establishment(YearMonth month, int posts, int filled, int vacant) {}
}
