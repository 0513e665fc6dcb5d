package org.wardmote.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A small table, to see whether what was committed is there.
final class Ledger {
    private Ledger() {}

    static void write(int port, String password, String line) throws SQLException {
        try (var connection = connect(port, password);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists ledger (line text)");
            statement.execute("insert into ledger values ('" + line + "')");
        }
    }

    static List<String> read(EmbeddedPostgres postgres) throws SQLException {
        return ask(postgres.port(), postgres.superuserPassword(), "select line from ledger order by line");
    }

    static List<String> ask(int port, String password, String sql) throws SQLException {
        try (var connection = connect(port, password);
                var answer = connection.createStatement().executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
            return lines;
        }
    }

    static Connection connect(int port, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }
}
