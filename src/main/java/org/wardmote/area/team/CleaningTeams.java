package org.wardmote.area.team;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes withheld names out of the texts about teams. An address that holds one would lead nowhere without it, and
/// goes.
@Component
class CleaningTeams {

    private static final Map<String, List<String>> TEXTS = Map.of(
            "team_name", List.of("name"),
            "officer", List.of("bio"),
            "public_hours", List.of("place", "what"),
            "base", List.of("name", "address", "step_free", "hearing_loop", "toilet", "note"));

    private record Text(long id, String text) {}

    private final JdbcClient jdbc;

    CleaningTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clean(UnaryOperator<String> cleaner) {
        TEXTS.forEach((table, columns) -> columns.forEach(column -> clean(table, column, cleaner)));
        for (var route : list("route", "value"))
            if (!cleaner.apply(route.text()).equals(route.text()))
                jdbc.sql("delete from area.route where id = :id")
                        .param("id", route.id())
                        .update();
        cleanReasons(cleaner);
    }

    private void cleanReasons(UnaryOperator<String> cleaner) {
        var reasons = jdbc.sql("select distinct reason from area.withheld")
                .query((row, at) -> row.getString("reason"))
                .list();
        for (var reason : reasons)
            if (!cleaner.apply(reason).equals(reason))
                jdbc.sql("update area.withheld set reason = :cleaned where reason = :reason")
                        .param("cleaned", cleaner.apply(reason))
                        .param("reason", reason)
                        .update();
    }

    private void clean(String table, String column, UnaryOperator<String> cleaner) {
        for (var text : list(table, column)) {
            var cleaned = cleaner.apply(text.text());
            if (cleaned.equals(text.text())) continue;
            jdbc.sql("update area." + table + " set " + column + " = :cleaned where id = :id")
                    .param("cleaned", cleaned)
                    .param("id", text.id())
                    .update();
        }
    }

    private List<Text> list(String table, String column) {
        return jdbc.sql("select id, " + column + " as text from area." + table + " where " + column + " is not null")
                .query((row, at) -> new Text(row.getLong("id"), row.getString("text")))
                .list();
    }
}
