package org.wardmote.scrutiny.scoreboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.area.Forces;
import org.wardmote.area.Organisations;
import org.wardmote.area.Profiles;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.References;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;
import org.wardmote.scrutiny.breakdown.Breakdowns;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.naming.Names;
import org.wardmote.scrutiny.promise.Promises;
import org.wardmote.scrutiny.result.Results;
import org.wardmote.site.frame.Bundles;

/// The pages of scrutiny as they are sent, by themselves, over what some parts have counted.
public final class Pages {

    private static final Class<?>[] CONTRACTS = {
        Areas.class,
        Forces.class,
        Organisations.class,
        Tallies.class,
        Breakdowns.class,
        Results.class,
        Promises.class,
        Names.class,
        Profiles.class
    };

    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final MockMvc mvc;
    private Viewer viewer = Viewer.NOBODY;

    public Pages(TestParts parts, Clock clock) {
        context.setServletContext(new MockServletContext());
        context.register(Beans.class);
        context.addBeanFactoryPostProcessor(beans -> {
            for (var contract : CONTRACTS) beans.registerSingleton(contract.getSimpleName(), parts.get(contract));
            beans.registerSingleton("jdbc", parts.jdbc());
            beans.registerSingleton("clock", clock);
            beans.registerSingleton("transaction", parts.transaction());
            beans.registerSingleton("words", words());
            beans.registerSingleton("frames", new PlainFrames(words(), clock));
            beans.registerSingleton("viewers", (Viewers) () -> viewer);
            beans.registerSingleton("references", (References) Pages::named);
        });
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private static Map<ContributionId, Reference> named(Collection<ContributionId> contributions) {
        return contributions.stream()
                .collect(Collectors.toMap(id -> id, id -> Reference.random(new Random(id.number()))));
    }

    public void as(Viewer other) {
        viewer = other;
    }

    public MockHttpServletResponse get(String address) {
        try {
            return mvc.perform(MockMvcRequestBuilders.get(URI.create("http://localhost" + address)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    public MockHttpServletResponse post(String address, Map<String, String> typed) {
        var request = MockMvcRequestBuilders.post(URI.create("http://localhost" + address));
        typed.forEach(request::param);
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    public String html(String address) {
        return new String(get(address).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public String text(String address) {
        return html(address)
                .replaceAll("(?s)<(script|style|svg|title)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
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

    private record PlainFrames(Frame.Words words, Clock clock) implements Frames {

        @Override
        public Frame frame(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
            return frame(section, crumbs, true, words.say(titleKey, args));
        }

        @Override
        public Frame unlisted(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
            return frame(section, crumbs, false, words.say(titleKey, args));
        }

        @Override
        public Frame personal(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
            return frame(section, crumbs, false, words.say(titleKey, args));
        }

        private Frame frame(@Nullable String section, List<Crumb> crumbs, boolean listed, String title) {
            return new Frame(
                    title,
                    words,
                    false,
                    crumbs,
                    section,
                    listed,
                    name -> "/assets/" + name,
                    LondonTime.nextMidnight(clock),
                    null);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan({
        "org.wardmote.scrutiny.scoreboard",
        "org.wardmote.scrutiny.drill",
        "org.wardmote.scrutiny.listing",
        "org.wardmote.scrutiny.parity",
        "org.wardmote.scrutiny.reach",
        "org.wardmote.scrutiny.subject",
        "org.wardmote.ledger.subject",
        "org.wardmote.scrutiny.standard",
        "org.wardmote.scrutiny.command",
        "org.wardmote.scrutiny.evidence",
        "org.wardmote.platform.page"
    })
    static class Beans {}
}
