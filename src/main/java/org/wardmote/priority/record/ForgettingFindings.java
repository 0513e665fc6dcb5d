package org.wardmote.priority.record;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// The end of the demonstration, the one occasion on which findings and decisions are deleted.
@Component
@Order(20)
class ForgettingFindings implements DemoFacts {

    private static final List<String> TABLES = List.of(
            "ground", "step", "measured", "considered", "hand_over", "version", "decision", "gathered", "finding");

    private final JdbcClient jdbc;

    ForgettingFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        jdbc.sql("select set_config('priority.forgetting', 'demo', true)")
                .query()
                .singleRow();
        TABLES.forEach(table -> jdbc.sql("delete from priority." + table).update());
        jdbc.sql("select set_config('priority.forgetting', '', true)").query().singleRow();
    }
}
