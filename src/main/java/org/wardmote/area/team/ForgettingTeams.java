package org.wardmote.area.team;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// Forgets the demonstration's teams. What was withheld stays withheld.
@Component
@Order(20)
class ForgettingTeams implements DemoFacts {

    private static final List<String> TABLES = List.of(
            "photo",
            "posting",
            "route",
            "post",
            "officer",
            "public_hours",
            "base",
            "duty_hours",
            "team_area",
            "team_name",
            "team",
            "profile");

    private final JdbcClient jdbc;

    ForgettingTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        TABLES.forEach(table -> jdbc.sql("delete from area." + table).update());
    }
}
