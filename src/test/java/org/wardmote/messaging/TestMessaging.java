package org.wardmote.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;
import org.wardmote.platform.Changes;
import org.wardmote.site.frame.Bundles;

/// A node that sends mail: the real beans of messaging and of what it asks, upon a database that it may share with
/// other nodes. It sends when a test says so.
public final class TestMessaging implements AutoCloseable {

    public final TestClock clock;
    public final TestWording wording;
    public final Heard heard;

    /// Who is asking.
    public Viewer viewer = Viewer.NOBODY;

    private final TestDatabase database;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /// @param settings such as `wardmote.mail.port`
    public TestMessaging(TestDatabase database, TestClock clock, Map<String, Object> settings) {
        this.database = database;
        this.clock = clock;
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(DataSource.class, database::source);
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(TransactionTemplate.class, database::transaction);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.source()));
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Changes.class, () -> () -> {});
        context.registerBean(Frame.Words.class, TestMessaging::words);
        context.registerBean(Frame.Assets.class, () -> name -> "/assets/" + name);
        context.registerBean(Viewers.class, () -> () -> viewer);
        context.register(TestWording.class, Heard.class);
        context.scan(
                "org.wardmote.messaging",
                "org.wardmote.guide",
                "org.wardmote.area",
                "org.wardmote.importing.run",
                "org.wardmote.people.person",
                "org.wardmote.people.consent",
                "org.wardmote.people.grant",
                "org.wardmote.people.record",
                "org.wardmote.people.trail",
                "org.wardmote.site.frame");
        // what a test does not ask for, such as pages, may want what it does not have
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.refresh();
        wording = context.getBean(TestWording.class);
        heard = context.getBean(Heard.class);
    }

    public static Map<String, Object> sendingTo(TestMailServer server) {
        return Map.of(
                "wardmote.operator", "Thornfield",
                "wardmote.address", "https://wardmote.thornfield.example",
                "wardmote.mail.host", "127.0.0.1",
                "wardmote.mail.port", server.port(),
                "wardmote.mail.tls", "none",
                "wardmote.mail.from", "team@thornfield.example",
                "wardmote.inbox.address", "reply@thornfield.example");
    }

    /// A demonstration without a mail server.
    public static Map<String, Object> demonstration() {
        return Map.of("wardmote.address", "http://localhost:8080");
    }

    private static Bundles words() {
        try {
            return Bundles.ofClassPath(key -> {
                throw new AssertionError("No bundle has the message " + key);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public <T> List<T> all(Class<T> type) {
        return context.getBeanProvider(type).stream().toList();
    }

    public JdbcClient jdbc() {
        return database.jdbc();
    }

    public PersonId person(@Nullable String email, @Nullable String telephone, @Nullable String postal, boolean safe) {
        var given = new Introduction("Nia Brooks", email, telephone, postal, Locale.UK, safe, "web form");
        return inTransaction(() -> get(People.class).introduce(given));
    }

    public PersonId person(String email) {
        return person(email, null, null, true);
    }

    public void stage(PersonId person, MessageClass kind, long item) {
        inTransaction(() -> {
            get(Correspondence.class).stage(person, kind, new Item(TestWording.KIND, item));
            return true;
        });
    }

    public <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(get(TransactionTemplate.class).execute(status -> work.get()));
    }

    @Override
    public void close() {
        context.close();
    }

    /// The facts that this node published; a test may have hearing them fail.
    public static class Heard {

        public final List<Object> facts = new CopyOnWriteArrayList<>();
        public volatile Consumer<Object> first = fact -> {};

        @EventListener
        void on(Delivered fact) {
            first.accept(fact);
            facts.add(fact);
        }

        @EventListener
        void on(CouldNotBeReached fact) {
            first.accept(fact);
            facts.add(fact);
        }

        @EventListener
        void on(MailReceived fact) {
            first.accept(fact);
            facts.add(fact);
        }
    }
}
