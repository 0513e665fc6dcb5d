package org.wardmote.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Statements that write rows by the million straight into the tables, from a file that lies beside a class.
public final class Script {

    private final List<String> statements;

    public Script(Class<?> beside, String name) {
        statements = List.of(text(beside, name).split(";\n"));
    }

    private static String text(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param values each statement takes those that it names
    public void run(JdbcClient session, Map<String, ?> values) {
        for (var statement : statements)
            if (!statement.isBlank()) session.sql(statement).params(values).update();
    }

    /// One session, in which no foreign keys are looked up and no triggers pulled.
    public static void inOneSession(DataSource superuser, Consumer<JdbcClient> use) {
        try (Connection connection = superuser.getConnection()) {
            var session = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var setting : List.of(
                    "session_replication_role = replica",
                    "synchronous_commit = off",
                    "work_mem = '256MB'",
                    "maintenance_work_mem = '512MB'"))
                session.sql("set " + setting).update();
            use.accept(session);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
