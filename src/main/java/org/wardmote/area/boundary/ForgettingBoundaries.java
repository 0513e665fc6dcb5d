package org.wardmote.area.boundary;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// The demonstration's borders go last, since everything else is tied to them: the one that is first in order is
/// asked last.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ForgettingBoundaries implements DemoFacts {

    private final JdbcClient jdbc;
    private final PartEditions editions;

    ForgettingBoundaries(JdbcClient jdbc, PartEditions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    @Override
    public void forget() {
        jdbc.sql("delete from area.succession").update();
        jdbc.sql("delete from area.area").update();
        jdbc.sql("delete from area.boundary_set").update();
        editions.next(PartEditions.Part.BOUNDARIES);
    }
}
