package org.wardmote.area.place;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// The demonstration's gazetteer.
@Component
final class ForgettingPlaces implements DemoFacts {

    private final JdbcClient jdbc;

    ForgettingPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        jdbc.sql("delete from area.place").update();
    }
}
