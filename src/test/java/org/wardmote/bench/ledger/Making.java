package org.wardmote.bench.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Writes contributions by the hundred thousand straight into the tables: what the ledger would have written, but
/// without its checks of each row, and indexes are made when all rows are there. Afterwards everything is as it
/// was.
final class Making {

    private static final long CHUNK = 100_000;
    private static final int AT_ONCE = 2;

    private final DataSource superuser;
    private final JdbcClient jdbc;
    private final OffsetDateTime now;

    Making(DataSource superuser, OffsetDateTime now) {
        this.superuser = superuser;
        this.jdbc = JdbcClient.create(superuser);
        this.now = now;
    }

    void make(long contributions) {
        for (var statement : text("vocabulary.sql").split(";\n"))
            jdbc.sql(statement).update();
        var indexes = indexes();
        for (var index : indexes) jdbc.sql("drop index " + index.name()).update();
        fill(contributions);
        inOneSession(session -> {
            session.sql("set maintenance_work_mem = '512MB'").update();
            for (var index : indexes) session.sql(index.definition()).update();
        });
        settle();
    }

    private void fill(long contributions) {
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var chunks = LongStream.iterate(1, first -> first <= contributions, first -> first + CHUNK)
                    .<Future<?>>mapToObj(first -> workers.submit(() -> chunk(first, contributions)))
                    .toList();
            for (var chunk : chunks) chunk.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void chunk(long first, long all) {
        inOneSession(session -> {
            // no foreign keys looked up and no triggers, in this session only
            session.sql("set session_replication_role = replica").update();
            session.sql("set synchronous_commit = off").update();
            session.sql("set work_mem = '128MB'").update();
            session.sql(text("contributions.sql"))
                    .param("first", first)
                    .param("last", Math.min(first + CHUNK - 1, all))
                    .param("all", all)
                    .param("wards", InventedLondon.WARDS)
                    .param("now", now)
                    .update();
        });
    }

    private void settle() {
        for (var table : List.of("contribution", "happening", "words"))
            jdbc.sql("select setval(pg_get_serial_sequence('ledger.%1$s', 'id'), (select max(id) from ledger.%1$s))"
                            .formatted(table))
                    .query()
                    .singleValue();
        jdbc.sql("select setval(pg_get_serial_sequence('scrutiny.fact', 'id'), (select max(id) from scrutiny.fact))")
                .query()
                .singleValue();
        jdbc.sql("drop schema bench cascade").update();
        jdbc.sql("vacuum analyze").update();
        jdbc.sql("checkpoint").update();
    }

    private List<Index> indexes() {
        return jdbc.sql("""
            select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
            from pg_index i
            where i.indrelid in ('ledger.contribution'::regclass, 'ledger.clock'::regclass,
                                 'ledger.happening'::regclass, 'ledger.words'::regclass, 'scrutiny.fact'::regclass)
              and not exists (select from pg_constraint c where c.conindid = i.indexrelid)\
            """).query(Index.class).list();
    }

    record Index(String name, String definition) {}

    private interface Use {
        void with(JdbcClient session);
    }

    private void inOneSession(Use use) {
        try (Connection connection = superuser.getConnection()) {
            use.with(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        try (var in = Making.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
