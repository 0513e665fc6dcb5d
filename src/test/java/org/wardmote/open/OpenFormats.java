package org.wardmote.open;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.wardmote.TestClock;
import org.wardmote.WordsOfClassPath;
import org.wardmote.messaging.Alerts;
import org.wardmote.messaging.Alerts.Alert;
import org.wardmote.platform.EarlyAnswer;
import org.wardmote.platform.Finished;
import org.wardmote.platform.Follower;
import org.wardmote.platform.page.EarlyDoor;

/// The open formats as they run, with the platform's way of sending, over Thornfield on paper.
final class OpenFormats {

    final ThornfieldOnPaper thornfield = new ThornfieldOnPaper();
    final TestClock clock = TestClock.noon();
    final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final MockMvc mvc;

    OpenFormats() {
        context.setServletContext(new MockServletContext());
        context.register(Parts.class, WordsOfClassPath.class);
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("clock", clock);
            beans.registerSingleton("areas", thornfield.areas);
            beans.registerSingleton("teams", thornfield.teams);
            beans.registerSingleton("forces", thornfield.forces);
            beans.registerSingleton("profiles", thornfield.profiles());
            beans.registerSingleton("lookup", thornfield.lookup);
            beans.registerSingleton("meetings", thornfield.meetings);
            beans.registerSingleton("priorities", thornfield.priorities);
            beans.registerSingleton("answers", new AnswersOnPaper());
            beans.registerSingleton("alerts", (Alerts)
                    (area, most) -> List.of(new Alert("Did you see the van?", "/alerts/one", clock.instant(), null)));
        });
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(EarlyDoor.of(context))
                .build();
    }

    /// @param address path and query as a client would send them, already encoded
    MockHttpServletResponse get(String address) {
        return send("GET", address);
    }

    MockHttpServletResponse send(String method, String address, String... headers) {
        var request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create("http://localhost" + address));
        for (var i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(method + " " + address, e);
        }
    }

    String body(String address) {
        return text(get(address));
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// As after an import.
    void change() {
        context.getBeanProvider(Follower.class).orderedStream().forEach(Follower::catchUp);
    }

    Optional<Finished> early(String path) {
        return context.getBean(EarlyAnswer.class).find(path);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan({"org.wardmote.open", "org.wardmote.platform.page"})
    static class Parts {}
}
