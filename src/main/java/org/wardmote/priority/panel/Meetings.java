package org.wardmote.priority.panel;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Placed;
import org.wardmote.people.PersonId;
import org.wardmote.priority.priority.SomethingIsMissing;

/// The meetings of panels whose decisions were entered.
@Component
class Meetings {

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LocalDate> findLast(Placed placed) {
        return jdbc.sql("""
            select max(held_on) as held_on from priority.panel where organisation = :organisation and area = :area\
            """)
                .param("organisation", placed.organisation())
                .param("area", area(placed))
                .query((row, number) -> Optional.ofNullable(row.getObject("held_on", LocalDate.class)))
                .single();
    }

    /// Entered twice, by two people or by one who sent the form again, it is refused.
    void record(Placed placed, LocalDate heldOn, int takingPart, PersonId by, Instant at) {
        var made = jdbc.sql("""
            insert into priority.panel (organisation, borough, area, held_on, taking_part, recorded_at, by_person)
            values (:organisation, :borough, :area, :held, :part, :at, :by) on conflict do nothing\
            """)
                .param("organisation", placed.organisation())
                .param("borough", Objects.requireNonNull(placed.borough()).number())
                .param("area", area(placed))
                .param("held", heldOn)
                .param("part", takingPart)
                .param("at", Moments.at(at))
                .param("by", by.value(), Types.OTHER)
                .update();
        if (made == 0) throw new SomethingIsMissing("What was decided on that day has been entered already.");
    }

    private static long area(Placed placed) {
        return Objects.requireNonNull(placed.area()).number();
    }
}
