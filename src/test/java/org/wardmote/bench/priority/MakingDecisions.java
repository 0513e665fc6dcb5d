package org.wardmote.bench.priority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestParts;
import org.wardmote.bench.Script;
import org.wardmote.kernel.Reference;

/// Findings of a made ledger and decisions on them, straight into the tables: the first finding gathers a tenth of
/// all that was said, and the first decision, on it, waits to be published; every other contribution is in one of
/// the other findings.
final class MakingDecisions {

    private static final List<String> TABLES = List.of("finding", "gathered", "decision", "version", "considered");

    private final TestParts parts;
    private final long contributions;

    MakingDecisions(TestParts parts, long contributions) {
        this.parts = parts;
        this.contributions = contributions;
    }

    long largest() {
        return contributions / 10;
    }

    int findings() {
        return (int) (contributions / 25);
    }

    int decisions() {
        return (int) (contributions / 250);
    }

    void make() {
        Script.inOneSession(parts.superuser(), this::make);
    }

    private record Index(String name, String definition) {}

    private void make(JdbcClient session) {
        var indexes = session.sql("""
            select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
              from pg_index i where i.indrelid = 'priority.gathered'::regclass
               and not exists (select from pg_constraint c where c.conindid = i.indexrelid)\
            """).query(Index.class).list();
        indexes.forEach(index -> session.sql("drop index " + index.name()).update());
        new Script(MakingDecisions.class, "decisions.sql").run(session, values());
        indexes.forEach(index -> session.sql(index.definition()).update());
        for (var table : List.of("finding", "gathered", "decision", "version"))
            session.sql(
                            "select setval(pg_get_serial_sequence('priority.%1$s', 'id'), (select max(id) from priority.%1$s))"
                                    .formatted(table))
                    .query()
                    .singleValue();
        TABLES.forEach(table -> session.sql("vacuum analyze priority." + table).update());
        for (var table : List.of("contribution", "released"))
            session.sql("vacuum analyze ledger." + table).update();
        session.sql("checkpoint").update();
    }

    private Map<String, ?> values() {
        return Map.of(
                "contributions", contributions,
                "largest", largest(),
                "findings", findings(),
                "decisions", decisions(),
                "references", references());
    }

    private String[] references() {
        var random = new Random(7);
        var references = new LinkedHashSet<String>();
        while (references.size() < findings() + decisions())
            references.add(Reference.random(random).letters());
        return references.toArray(String[]::new);
    }
}
