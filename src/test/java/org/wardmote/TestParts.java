package org.wardmote;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Importing;
import org.wardmote.importing.Options;
import org.wardmote.importing.Report;
import org.wardmote.platform.Changes;
import org.wardmote.platform.Follower;

/// Some modules' beans on a fresh database, without a server. What an import changes is followed at once.
public class TestParts implements AutoCloseable {

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    TestParts(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /// @param modules such as `area`
    public static TestParts of(Clock clock, String... modules) {
        return of(clock, List.of(), modules);
    }

    /// @param given what stands in for modules that are not there: classes such as `PeopleOnPaper`, or objects
    public static TestParts of(Clock clock, List<?> given, String... modules) {
        var database = TestDatabase.fresh();
        var context = new AnnotationConfigApplicationContext();
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.addBeanFactoryPostProcessor(beans -> register(beans, database, clock, given));
        // what a test does not ask for, such as pages, may want what it does not have
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        for (var one : given) if (one instanceof Class<?> type) context.register(type);
        context.scan("org.wardmote.importing.run");
        for (var module : modules) context.scan("org.wardmote." + module);
        context.refresh();
        return new TestParts(database, context);
    }

    static void register(ConfigurableListableBeanFactory beans, TestDatabase database, Clock clock, List<?> given) {
        beans.registerSingleton("dataSource", database.source());
        beans.registerSingleton("jdbc", database.jdbc());
        beans.registerSingleton("transaction", database.transaction());
        beans.registerSingleton("transactions", new JdbcTransactionManager(database.source()));
        beans.registerSingleton("clock", clock);
        beans.registerSingleton("random", (RandomGenerator) new Random(1));
        beans.registerSingleton("changes", (Changes) () -> {});
        for (var one : given)
            if (!(one instanceof Class<?>))
                beans.registerSingleton(one.getClass().getName(), one);
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

    public TransactionTemplate transaction() {
        return database.transaction();
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
        catchUp();
        return report;
    }

    /// As after an import.
    public void catchUp() {
        context.getBeanProvider(Follower.class).orderedStream().forEach(Follower::catchUp);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
