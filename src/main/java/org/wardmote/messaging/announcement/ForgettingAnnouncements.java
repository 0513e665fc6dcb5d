package org.wardmote.messaging.announcement;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// The end of the demonstration, before the people who were told of it.
@Component
@Order(20)
class ForgettingAnnouncements implements DemoFacts {

    private static final List<String> TABLES = List.of("late_copy", "copy", "announcement");

    private final JdbcClient jdbc;

    ForgettingAnnouncements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Batches, areas, steps and translations go with their announcement.
    @Override
    public void forget() {
        TABLES.forEach(table -> jdbc.sql("delete from messaging." + table).update());
    }
}
