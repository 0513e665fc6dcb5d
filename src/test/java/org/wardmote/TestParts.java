package org.wardmote;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Importing;
import org.wardmote.importing.Options;
import org.wardmote.importing.Report;
import org.wardmote.platform.Changes;
import org.wardmote.platform.Follower;

/// Some modules' beans on a fresh database, without a server. What an import changes is followed at once.
public final class TestParts implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestParts(Clock clock, List<Class<?>> beans, String... packages) {
        context.registerBean(DataSource.class, database::source);
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(TransactionTemplate.class, database::transaction);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.source()));
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean(RandomGenerator.class, () -> new Random(1));
        context.registerBean(Changes.class, () -> () -> {});
        beans.forEach(bean -> context.registerBean(bean));
        context.scan("org.wardmote.importing.run");
        context.scan(packages);
        context.refresh();
    }

    /// @param modules such as `area`
    public static TestParts of(Clock clock, String... modules) {
        return of(clock, List.of(), modules);
    }

    /// @param beans what stands in for modules that are not there, such as `PeopleOnPaper`
    public static TestParts of(Clock clock, List<Class<?>> beans, String... modules) {
        var packages = new String[modules.length];
        for (var i = 0; i < modules.length; i++) packages[i] = "org.wardmote." + modules[i];
        return new TestParts(clock, beans, packages);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public <T> List<T> all(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    /// A fact, in a transaction of its own.
    public void publish(Object fact) {
        inTransaction(() -> context.publishEvent(fact));
    }

    public void inTransaction(Runnable use) {
        database.transaction().executeWithoutResult(status -> use.run());
    }

    public JdbcClient jdbc() {
        return database.jdbc();
    }

    public DataSource superuser() {
        return database.superuser();
    }

    public Report run(String kind, String name, String text, Map<String, String> options) {
        return run(
                kind,
                ImportFile.of(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                options);
    }

    public Report run(String kind, ImportFile file, Map<String, String> options) {
        var report = get(Importing.class).run(kind, file, new Options(options), Importing.Manner.WHOLE);
        context.getBeanProvider(Follower.class).orderedStream().forEach(Follower::catchUp);
        return report;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
