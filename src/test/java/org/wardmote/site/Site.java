package org.wardmote.site;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.area.Forces;
import org.wardmote.area.Lookup;
import org.wardmote.area.Outlines;
import org.wardmote.area.Places;
import org.wardmote.area.Profiles;
import org.wardmote.area.Teams;
import org.wardmote.engagement.Meetings;
import org.wardmote.guide.Explainers;
import org.wardmote.guide.Numbers;
import org.wardmote.kernel.Frame;
import org.wardmote.platform.Follower;
import org.wardmote.platform.page.EarlyDoor;
import org.wardmote.priority.Priorities;
import org.wardmote.site.frame.Bundles;

/// The pages as they are sent, over Thornfield in a real database, with a clock that a test may move. A message
/// that no bundle has fails the test that asked for it.
final class Site {

    private static final Class<?>[] CONTRACTS = {
        Areas.class,
        Forces.class,
        Lookup.class,
        Outlines.class,
        Places.class,
        Profiles.class,
        Teams.class,
        Meetings.class,
        Priorities.class,
        Explainers.class,
        Numbers.class
    };

    static final Site ON_THORNFIELD = new Site();

    final TestClock clock = TestClock.noon();
    private final TestParts parts = TestParts.of(clock, "area", "guide", "engagement", "priority");
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final MockMvc mvc;

    private Site() {
        ThornfieldPolice.load(parts);
        context.setServletContext(new MockServletContext());
        context.register(Beans.class);
        context.addBeanFactoryPostProcessor(beans -> {
            for (var contract : CONTRACTS) beans.registerSingleton(contract.getSimpleName(), parts.get(contract));
            beans.registerSingleton("clock", clock);
            beans.registerSingleton("words", words());
            beans.registerSingleton("assets", (Frame.Assets) name -> "/assets/" + name);
        });
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(
                        EarlyDoor.of(context),
                        context.getBean("headersForAll", Filter.class),
                        context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    static Bundles words() {
        try {
            return Bundles.ofClassPath(key -> {
                throw new AssertionError("No bundle has the message " + key);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param address path and query as a browser would send them, already encoded
    MockHttpServletResponse get(String address) {
        return send("GET", "http://localhost", address);
    }

    MockHttpServletResponse send(String method, String origin, String address) {
        return exchange(method, origin, address).getResponse();
    }

    boolean beginsSession(String method, String address) {
        return exchange(method, "http://localhost", address).getRequest().getSession(false) != null;
    }

    private MvcResult exchange(String method, String origin, String address) {
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(origin + address));
        request.requestAttr("request_id", "0123456789abcdef");
        try {
            return mvc.perform(request).andReturn();
        } catch (Exception e) {
            throw new AssertionError(method + " " + address, e);
        }
    }

    /// What a reader sees of a page: its text, without tags, with single spaces.
    String text(String address) {
        return text(get(address));
    }

    static String text(MockHttpServletResponse response) {
        return html(response)
                .replaceAll("(?s)<(script|style|svg|title)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    static String html(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// As after an import.
    void change() {
        context.getBeanProvider(Follower.class).orderedStream().forEach(Follower::catchUp);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @EnableWebSecurity
    @ComponentScan({"org.wardmote.site", "org.wardmote.platform.page"})
    static class Beans {}
}
