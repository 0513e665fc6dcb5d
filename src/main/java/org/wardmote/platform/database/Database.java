package org.wardmote.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.postgres.EmbeddedPostgres;
import org.wardmote.platform.postgres.RunningPostgres;

/// The one PostgreSQL: carried along and prepared by ourselves, or an external one that an administrator has
/// prepared. Either way the platform serves as a role that is not superuser. Closed after everything that uses it.
final class Database implements AutoCloseable {

    private final @Nullable EmbeddedPostgres embedded;
    private final HikariDataSource source;

    private Database(@Nullable EmbeddedPostgres embedded, HikariDataSource source) {
        this.embedded = embedded;
        this.source = source;
    }

    static Database open(DatabaseSettings settings) {
        var url = settings.database().url();
        if (url != null && !url.isBlank()) return external(Address.parse(url), settings);
        if (settings.command()) {
            var running = RunningPostgres.find(settings.data());
            if (running.isPresent()) return beside(running.get(), settings);
        }
        return embedded(settings);
    }

    private static Database external(Address address, DatabaseSettings settings) {
        try (var connection = connect(address)) {
            refuseSuperuser(connection);
            requirePrepared(connection);
        } catch (SQLException e) {
            throw new Refusal.Invalid("The database " + address + " cannot be used: " + e.getMessage());
        }
        return new Database(null, pool(address, settings));
    }

    /// Another Wardmote serves on this directory: use its PostgreSQL and leave it running.
    private static Database beside(RunningPostgres running, DatabaseSettings settings) {
        var address = Address.local(running.port(), Preparation.ROLE, Preparation.ROLE, running.applicationPassword());
        return new Database(null, pool(address, settings));
    }

    private static Database embedded(DatabaseSettings settings) {
        var postgres = EmbeddedPostgres.start(settings.data());
        try {
            prepare(postgres);
            var address =
                    Address.local(postgres.port(), Preparation.ROLE, Preparation.ROLE, postgres.applicationPassword());
            return new Database(postgres, pool(address, settings));
        } catch (SQLException e) {
            postgres.close();
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared", e);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private static void prepare(EmbeddedPostgres postgres) throws SQLException {
        var superuser = "postgres";
        var maintenance = Address.local(postgres.port(), "postgres", superuser, postgres.superuserPassword());
        try (var connection = connect(maintenance);
                var statement = connection.createStatement()) {
            try (var exists = statement.executeQuery("select from pg_database where datname = 'wardmote'")) {
                if (!exists.next()) statement.execute("create database wardmote");
            }
        }
        var ours = Address.local(postgres.port(), "wardmote", superuser, postgres.superuserPassword());
        try (var connection = connect(ours);
                var statement = connection.createStatement()) {
            if (isPrepared(connection)) return;
            for (var sql : Preparation.statements(Preparation.ROLE, postgres.applicationPassword()))
                statement.execute(sql);
        }
    }

    static Connection connect(Address address) throws SQLException {
        var properties = new Properties();
        if (address.user() != null) properties.setProperty("user", address.user());
        if (address.password() != null) properties.setProperty("password", address.password());
        return DriverManager.getConnection(address.jdbc(), properties);
    }

    private static void refuseSuperuser(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select rolsuper, rolname from pg_roles where rolname = current_user")) {
            if (row.next() && row.getBoolean(1))
                throw new Refusal.Invalid("Wardmote does not run as the superuser \"" + row.getString(2)
                        + "\". Make a role for it with: bin/wardmote database prepare --help");
        }
    }

    private static void requirePrepared(Connection connection) throws SQLException {
        requireRolesApart(connection);
        if (!isPrepared(connection))
            throw new Refusal.Invalid("The database has no schemas for Wardmote yet, or lacks newer ones."
                    + " Let its administrator run: bin/wardmote database prepare --help");
    }

    /// Embedded, we prepare ourselves whatever lacks.
    private static void requireRolesApart(Connection connection) throws SQLException {
        var sql = "select current_user, exists (select from pg_roles role where role.rolname = current_user || ?"
                + " and pg_has_role(current_user, role.oid, 'SET'))";
        for (var apart : Schemas.UNDER_A_ROLE.values())
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, apart);
                try (var row = statement.executeQuery()) {
                    if (row.next() && !row.getBoolean(2))
                        throw new Refusal.Invalid("The database lacks the role \"" + row.getString(1) + apart
                                + "\", under which some answers are kept apart from everything else, or Wardmote's"
                                + " role may not take it. Let its administrator run: bin/wardmote database prepare"
                                + " --help");
                }
            }
    }

    private static boolean isPrepared(Connection connection) throws SQLException {
        var sql = """
            select (select count(*) from pg_namespace where nspname = any (?)) = cardinality(?)
               and (select count(*) from pg_extension where extname in ('pg_trgm', 'unaccent')) = 2\
            """;
        try (var statement = connection.prepareStatement(sql)) {
            var schemas = connection.createArrayOf("text", Schemas.IN_ORDER.toArray());
            statement.setArray(1, schemas);
            statement.setArray(2, schemas);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static HikariDataSource pool(Address address, DatabaseSettings settings) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address.jdbc());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(settings.database().connections());
        pool.setMinimumIdle(1);
        pool.setPoolName("wardmote");
        pool.setConnectionTimeout(10_000);
        return pool;
    }

    HikariDataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
        if (embedded != null) embedded.close();
    }
}
