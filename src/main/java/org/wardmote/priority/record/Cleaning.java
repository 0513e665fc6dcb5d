package org.wardmote.priority.record;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Passes every text of this module in which somebody may be named through a cleaner, a few thousand rows at a
/// time. The one occasion on which what was public is written anew: erasure wins.
@Component
class Cleaning {

    private static final int AT_ONCE = 2_000;

    private final List<ErasableText> texts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Cleaning(List<ErasableText> texts, JdbcClient jdbc, TransactionTemplate transaction) {
        this.texts = texts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void clean(UnaryOperator<String> cleaner) {
        transaction.executeWithoutResult(status -> {
            forgetting("names");
            for (var text : texts) for (var column : text.columns()) clean(text.table(), column, cleaner);
            forgetting("");
        });
    }

    private void forgetting(String what) {
        jdbc.sql("select set_config('priority.forgetting', :what, true)")
                .param("what", what)
                .query()
                .singleRow();
    }

    private record Text(long id, String text) {}

    private void clean(String table, String column, UnaryOperator<String> cleaner) {
        for (var after = 0L; after >= 0; ) {
            var found = jdbc.sql("select id, %1$s as text from priority.%2$s where id > :after and %1$s is not null"
                                    .formatted(column, table)
                            + " order by id limit :atOnce")
                    .param("after", after)
                    .param("atOnce", AT_ONCE)
                    .query((row, number) -> new Text(row.getLong("id"), row.getString("text")))
                    .list();
            for (var one : found) write(table, column, one, cleaner.apply(one.text()));
            after = found.size() < AT_ONCE ? -1 : found.getLast().id();
        }
    }

    private void write(String table, String column, Text was, String cleaned) {
        if (cleaned.equals(was.text())) return;
        jdbc.sql("update priority.%s set %s = :cleaned where id = :id".formatted(table, column))
                .param("cleaned", cleaned)
                .param("id", was.id())
                .update();
    }
}
