package org.wardmote.priority.priority;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// The end of the demonstration, the one occasion on which priorities and promises are deleted.
@Component
@Order(30)
class ForgettingPriorities implements DemoFacts {

    private static final List<String> TABLES = List.of(
            "patrolled",
            "patrol",
            "panel",
            "hours",
            "action_step",
            "action_day",
            "action",
            "plan_words",
            "plan_part",
            "excerpt",
            "evidence",
            "stage_words",
            "stage_step",
            "carried",
            "priority",
            "promised_step",
            "promise_happening",
            "promise");

    private final JdbcClient jdbc;

    ForgettingPriorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        forgetting("demo");
        TABLES.forEach(table -> jdbc.sql("delete from priority." + table).update());
        forgetting("");
    }

    private void forgetting(String what) {
        jdbc.sql("select set_config('priority.forgetting', :what, true)")
                .param("what", what)
                .query()
                .singleRow();
    }
}
