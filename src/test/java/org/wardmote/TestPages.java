package org.wardmote;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.wardmote.kernel.Frame;
import org.wardmote.platform.page.EarlyDoor;
import org.wardmote.site.frame.Bundles;

/// Some modules with their pages, over a fresh database, behind the filters that the server has. Each
/// {@link #browser} keeps its own cookies. A message that no bundle has fails the test that asked for it.
public final class TestPages extends TestParts {

    private final MockMvc mvc;

    private TestPages(TestDatabase database, AnnotationConfigWebApplicationContext context) {
        super(database, context);
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(
                        EarlyDoor.of(context),
                        context.getBean("org.wardmote.site.security.HeadersForAll", Filter.class),
                        context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    /// @param modules such as `area`, beside `site`
    public static TestPages of(Clock clock, String... modules) {
        return of(clock, List.of(), modules);
    }

    /// @param given what stands in for modules that are not there: classes or objects
    public static TestPages of(Clock clock, List<?> given, String... modules) {
        return of(clock, Map.of(), given, modules);
    }

    /// @param settings such as `wardmote.mail.port`
    public static TestPages of(Clock clock, Map<String, Object> settings, List<?> given, String... modules) {
        var database = TestDatabase.fresh();
        var context = new AnnotationConfigWebApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.setServletContext(new MockServletContext());
        context.register(Beans.class);
        context.addBeanFactoryPostProcessor(beans -> {
            register(beans, database, clock, given);
            beans.registerSingleton("words", words());
            beans.registerSingleton("assets", (Frame.Assets) name -> "/assets/" + name);
        });
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        for (var one : given) if (one instanceof Class<?> type) context.register(type);
        context.scan("org.wardmote.importing.run", "org.wardmote.platform.page", "org.wardmote.site");
        for (var module : modules) context.scan("org.wardmote." + module);
        context.refresh();
        return new TestPages(database, context);
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

    public TestBrowser browser() {
        return new TestBrowser(mvc);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @EnableWebSecurity
    static class Beans {}
}
