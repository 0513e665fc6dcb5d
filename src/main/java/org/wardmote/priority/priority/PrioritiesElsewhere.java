package org.wardmote.priority.priority;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.NamesWithheld;
import org.wardmote.area.Redrawn;
import org.wardmote.importing.DemoFacts;

/// What happens to priorities when something happens elsewhere: new boundaries, a name withdrawn, the end of the
/// demonstration.
@Component
@Order(30)
class PrioritiesElsewhere implements Redrawn, NamesWithheld, DemoFacts {

    private record Text(long id, String text) {}

    private final JdbcClient jdbc;
    private final Heirs heirs;

    PrioritiesElsewhere(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    /// What was promised and not yet done on the first day of the new areas is promised to them.
    @Override
    public void redrawn(LocalDate from) {
        for (var heir : heirs.list(from))
            jdbc.sql("""
                insert into priority.carried (priority, area)
                select p.id, :newer from priority.priority p
                where (p.area = :older or p.id in (select priority from priority.carried where area = :older))
                  and (p.closed is null or p.closed > :from)
                on conflict do nothing\
                """)
                    .param("newer", heir.newer().number())
                    .param("older", heir.older().number())
                    .param("from", from)
                    .update();
    }

    @Override
    public void clean(UnaryOperator<String> cleaner) {
        for (var column : List.of("issue", "action")) clean(column, cleaner);
    }

    private void clean(String column, UnaryOperator<String> cleaner) {
        var texts = jdbc.sql(
                        "select id, " + column + " as text from priority.priority where " + column + " is not null")
                .query((row, at) -> new Text(row.getLong("id"), row.getString("text")))
                .list();
        for (var text : texts) {
            var cleaned = cleaner.apply(text.text());
            if (cleaned.equals(text.text())) continue;
            jdbc.sql("update priority.priority set " + column + " = :cleaned where id = :id")
                    .param("cleaned", cleaned)
                    .param("id", text.id())
                    .update();
        }
    }

    @Override
    public void forget() {
        jdbc.sql("delete from priority.carried").update();
        jdbc.sql("delete from priority.priority").update();
    }
}
