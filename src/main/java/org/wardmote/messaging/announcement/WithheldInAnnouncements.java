package org.wardmote.messaging.announcement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.NamesWithheld;
import org.wardmote.platform.Changes;

/// What was announced is kept for good and may name somebody: a name that is withdrawn, or of somebody who is
/// forgotten, goes out of it. The one occasion on which it is written anew.
@Component
@Order(40)
public class WithheldInAnnouncements implements NamesWithheld {

    private static final Map<String, List<String>> TEXTS = new TreeMap<>(Map.of(
            "announcement", List.of("subject", "words", "sender"),
            "announcement_text", List.of("subject", "words"),
            "announcement_step", List.of("reason")));

    private final JdbcClient jdbc;
    private final Changes changes;
    private final ApplicationEventPublisher facts;

    WithheldInAnnouncements(JdbcClient jdbc, Changes changes, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.facts = facts;
    }

    @Override
    public void clean(UnaryOperator<String> cleaner) {
        TEXTS.forEach((table, columns) -> columns.forEach(column -> clean(table, column, cleaner)));
    }

    private record Text(long id, String text) {}

    private void clean(String table, String column, UnaryOperator<String> cleaner) {
        var found = jdbc.sql(
                        "select id, %1$s as text from messaging.%2$s where %1$s is not null".formatted(column, table))
                .query((row, number) -> new Text(row.getLong("id"), row.getString("text")))
                .list();
        for (var one : found) {
            var cleaned = cleaner.apply(one.text());
            if (cleaned.equals(one.text())) continue;
            jdbc.sql("update messaging.%s set %s = :cleaned where id = :id".formatted(table, column))
                    .param("cleaned", cleaned.isBlank() ? "…" : cleaned)
                    .param("id", one.id())
                    .update();
            if (table.equals("announcement")) facts.publishEvent(new WasCleaned(one.id()));
            changes.announce();
        }
    }
}
