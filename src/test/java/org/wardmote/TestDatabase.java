package org.wardmote;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.platform.database.TestPreparation;
import org.wardmote.platform.postgres.EmbeddedPostgres;

/// A real, empty, migrated database for one test class. One PostgreSQL serves the test program; each database is
/// copied from a template in a few milliseconds, and all goes away at the end.
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private final String name;
    private final HikariDataSource source;

    private TestDatabase(String name, HikariDataSource source) {
        this.name = name;
        this.source = source;
    }

    public static TestDatabase fresh() {
        var name = "test" + NUMBER.incrementAndGet();
        TestPreparation.copyTemplate(POSTGRES, name);
        return new TestDatabase(name, TestPreparation.pool(POSTGRES, name));
    }

    public String url() {
        return "postgresql://wardmote:" + POSTGRES.applicationPassword() + "@127.0.0.1:" + POSTGRES.port() + "/" + name;
    }

    public String adminUrl() {
        return "postgresql://postgres:" + POSTGRES.superuserPassword() + "@127.0.0.1:" + POSTGRES.port() + "/" + name;
    }

    public DataSource source() {
        return source;
    }

    /// Sees every table, also those that the application may not; for hunting, never for the product.
    public DataSource superuser() {
        return TestPreparation.superuser(POSTGRES, name);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @Override
    public void close() {
        source.close();
        TestPreparation.drop(POSTGRES, name);
    }

    private static EmbeddedPostgres start() {
        try {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "postgres")), "tests");
            var postgres = EmbeddedPostgres.start(home);
            TestPreparation.makeTemplate(postgres);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
