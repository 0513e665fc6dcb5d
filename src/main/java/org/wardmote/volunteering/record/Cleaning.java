package org.wardmote.volunteering.record;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Passes every text of this module in which somebody may be named through a cleaner. The one occasion on which
/// what happened is written anew: erasure wins.
@Component
class Cleaning {

    private record Column(String table, String name) {}

    private record Text(long id, String text) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("scheme", "name"),
            new Column("scheme", "outline"),
            new Column("step", "note"),
            new Column("introduction", "words"),
            new Column("introduction", "details"),
            new Column("introduction", "coordinator_details"),
            new Column("introduction_step", "note"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Cleaning(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void clean(UnaryOperator<String> cleaner) {
        transaction.executeWithoutResult(status -> {
            Forgetting.allow(jdbc, "names");
            for (var column : COLUMNS) clean(column, cleaner);
            Forgetting.allow(jdbc, "");
        });
    }

    private void clean(Column column, UnaryOperator<String> cleaner) {
        jdbc.sql("select id, %1$s as text from volunteering.%2$s where %1$s is not null"
                        .formatted(column.name(), column.table()))
                .query((row, number) -> new Text(row.getLong("id"), row.getString("text")))
                .list()
                .forEach(text -> write(column, text, cleaner.apply(text.text())));
    }

    private void write(Column column, Text was, String cleaned) {
        if (cleaned.equals(was.text())) return;
        jdbc.sql("update volunteering.%s set %s = :cleaned where id = :id".formatted(column.table(), column.name()))
                .param("cleaned", cleaned)
                .param("id", was.id())
                .update();
    }
}
