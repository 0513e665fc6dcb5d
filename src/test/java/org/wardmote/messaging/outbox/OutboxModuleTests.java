package org.wardmote.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestBrowser;
import org.wardmote.messaging.PostOffice;

class OutboxModuleTests {

    private static final Pattern MAIL = Pattern.compile("href=\"(/outbox/\\d+)\"");

    @Test
    void inADemonstrationEachMailIsReadAsItWouldArrive() {
        try (var post = new PostOffice(Map.of())) {
            demonstrate(post);
            assertThat(post.browser().see("/outbox")).contains("Nothing has been written to anybody yet.");
            var link = post.say("words", "A secret about Mill Lane", "email", "nia@residents.example");
            post.send();

            var list = post.browser().get("/outbox");
            assertThat(TestBrowser.text(list)).contains("to nia@residents.example");
            assertThat(list.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(TestBrowser.html(list)).contains("noindex");
            var mail = MAIL.matcher(TestBrowser.html(list));
            assertThat(mail.find()).isTrue();

            var page = post.browser().see(mail.group(1));
            assertThat(page)
                    .contains("To: nia@residents.example", "Message-ID", link, "call 999")
                    .doesNotContain("secret");

            var html = post.browser().get(mail.group(1) + "/html");
            assertThat(html.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
            assertThat(TestBrowser.html(html)).contains("<html", link).doesNotContain("<script", "<img", "secret");
            assertThat(post.browser().get("/outbox/999999").getStatus()).isEqualTo(404);
        }
    }

    private static void demonstrate(PostOffice post) {
        JdbcClient.create(post.pages.superuser())
                .sql("insert into platform.installation (demo) values (true) on conflict (one) do update set demo ="
                        + " true")
                .update();
    }

    @Test
    void anywhereElseThereIsNoOutbox() {
        var settings = Map.<String, Object>of(
                "wardmote.operator", "Thornfield",
                "wardmote.address", "https://wardmote.thornfield.example",
                "wardmote.mail.host", "127.0.0.1",
                "wardmote.mail.from", "team@thornfield.example");
        try (var post = new PostOffice(settings)) {
            for (var address : new String[] {"/outbox", "/outbox/1", "/outbox/1/html"})
                assertThat(post.browser().get(address).getStatus()).as(address).isEqualTo(404);
        }
    }
}
