package org.wardmote.area.boundary;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the changes of each part of what nodes hold in memory.
@Component
public final class PartEditions {

    public enum Part {
        BOUNDARIES,
        POSTCODES
    }

    private final JdbcClient jdbc;

    PartEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void next(Part part) {
        jdbc.sql("update area.edition set number = number + 1 where part = lower(?)")
                .param(part.name())
                .update();
    }

    public Map<Part, Long> read() {
        return jdbc
                .sql("select upper(part) as part, number from area.edition")
                .query((row, number) -> Map.entry(Part.valueOf(row.getString("part")), row.getLong("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
