package org.wardmote.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.wardmote.platform.postgres.EmbeddedPostgres;

/// Opens the database room's own tools to {@link org.wardmote.TestDatabase}: the same preparation and migrations
/// that the product uses.
public final class TestPreparation {

    public static void makeTemplate(EmbeddedPostgres postgres) {
        execute(postgres, "postgres", "create database template_wardmote");
        Preparation.statements(Preparation.ROLE, postgres.applicationPassword())
                .forEach(sql -> execute(postgres, "template_wardmote", sql));
        try (var pool = pool(postgres, "template_wardmote")) {
            new Migrations(pool).migrate(Schemas.IN_ORDER);
        }
    }

    public static void copyTemplate(EmbeddedPostgres postgres, String name) {
        execute(postgres, "postgres", "create database " + name + " template template_wardmote");
    }

    /// As a start does, whether or not there is anything to migrate.
    public static void migrate(DataSource source) {
        new Migrations(source).migrate(Schemas.IN_ORDER);
    }

    public static List<String> schemas() {
        return Schemas.IN_ORDER;
    }

    public static void drop(EmbeddedPostgres postgres, String name) {
        execute(postgres, "postgres", "drop database " + name + " with (force)");
    }

    public static HikariDataSource pool(EmbeddedPostgres postgres, String name) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + name);
        pool.setUsername(Preparation.ROLE);
        pool.setPassword(postgres.applicationPassword());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return pool;
    }

    public static DataSource superuser(EmbeddedPostgres postgres, String name) {
        return new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + name,
                "postgres",
                postgres.superuserPassword());
    }

    private static void execute(EmbeddedPostgres postgres, String database, String sql) {
        var address = Address.local(postgres.port(), database, "postgres", postgres.superuserPassword());
        try (var connection = Database.connect(address);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private TestPreparation() {}
}
