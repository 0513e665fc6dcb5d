package org.wardmote.bench.priority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.wardmote.TestParts;
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
        try (Connection connection = parts.superuser().getConnection()) {
            make(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Index(String name, String definition) {}

    private void make(JdbcClient session) {
        // no foreign keys looked up and no triggers, in this session only
        for (var setting : List.of(
                "session_replication_role = replica",
                "synchronous_commit = off",
                "work_mem = '256MB'",
                "maintenance_work_mem = '512MB'")) session.sql("set " + setting).update();
        var indexes = session.sql("""
            select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
              from pg_index i where i.indrelid = 'priority.gathered'::regclass
               and not exists (select from pg_constraint c where c.conindid = i.indexrelid)\
            """).query(Index.class).list();
        indexes.forEach(index -> session.sql("drop index " + index.name()).update());
        fill(session);
        indexes.forEach(index -> session.sql(index.definition()).update());
        for (var table : List.of("finding", "gathered", "decision", "version"))
            session.sql(
                            "select setval(pg_get_serial_sequence('priority.%1$s', 'id'), (select max(id) from priority.%1$s))"
                                    .formatted(table))
                    .query()
                    .singleValue();
        TABLES.forEach(table -> session.sql("vacuum analyze priority." + table).update());
        session.sql("vacuum analyze ledger.contribution").update();
        session.sql("checkpoint").update();
    }

    private void fill(JdbcClient session) {
        var references = references();
        var statements = text().split(";\n");
        Consumer<String> run = statement -> {
            var asked = session.sql(statement);
            for (var given : List.of("contributions", "largest", "findings", "decisions"))
                if (statement.contains(":" + given)) asked = asked.param(given, value(given));
            if (statement.contains(":references")) asked = asked.param("references", references);
            asked.update();
        };
        for (var statement : statements) if (!statement.isBlank()) run.accept(statement);
    }

    private long value(String name) {
        return switch (name) {
            case "contributions" -> contributions;
            case "largest" -> largest();
            case "findings" -> findings();
            default -> decisions();
        };
    }

    private String[] references() {
        var random = new Random(7);
        var references = new LinkedHashSet<String>();
        while (references.size() < findings() + decisions())
            references.add(Reference.random(random).letters());
        return references.toArray(String[]::new);
    }

    private static String text() {
        try (var in = MakingDecisions.class.getResourceAsStream("decisions.sql")) {
            if (in == null) throw new IllegalStateException("decisions.sql");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
