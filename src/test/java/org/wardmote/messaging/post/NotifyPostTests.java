package org.wardmote.messaging.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.TestGateway;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.site.frame.Bundles;

class NotifyPostTests {

    private static final String KEY =
            "wardmote-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final String ID = "f33517ff-2a88-4f6e-b855-c550268ce08a";
    private static final String REFERENCE = "0b5d2a1c-0000-4000-8000-000000000001";
    private static final String TEXT = """
        Hello,

        What we did
        -----------

        > I asked for lamps.

        * One
        * Two

        --\s
        You get this because you asked.
        """;

    private final TestGateway gateway = new TestGateway();
    private final TestClock clock = TestClock.noon();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void mailIsHandedOverAsItsDocumentationSays() throws Exception {
        gateway.answer = 201;
        try (var post = post(0)) {
            assertThat(post.send(mail())).isInstanceOf(Outcome.Accepted.class);
        }
        var call = gateway.next();
        assertThat(call.path()).isEqualTo("/v2/notifications/email");
        assertThat(call.header()).matches("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+");
        var said = call.json();
        assertThat(said.get("email_address").stringValue()).isEqualTo("nia@residents.example");
        assertThat(said.get("template_id").stringValue()).isEqualTo(ID);
        assertThat(said.get("reference").stringValue()).isEqualTo(REFERENCE);
        assertThat(said.get("email_reply_to_id").stringValue()).isEqualTo(ID);
        assertThat(said.get("one_click_unsubscribe_url").stringValue())
                .isEqualTo("https://w.example/subscriptions/1/stop?key=x");
        assertThat(said.get("personalisation").get("subject").stringValue()).isEqualTo("Lamps");
        assertThat(said.get("personalisation").get("body").stringValue())
                .contains("# What we did\n\n^ I asked for lamps.\n\n* One\n* Two\n\n---\n\nYou get this because")
                .contains("write to it: reply+0123456789abcdef0123456789abcdef@w.example");
    }

    @Test
    void onlyWhereItRefusesTheAddressIsItTheAddress() throws Exception {
        try (var post = post(0)) {
            refuse("ValidationError", "email_address Not a valid email address");
            assertThat(post.send(mail()))
                    .isInstanceOfSatisfying(
                            Outcome.Never.class,
                            never -> assertThat(never.isGone()).isTrue());
            refuse("BadRequestError", "Template not found");
            assertThat(post.send(mail())).isInstanceOf(Outcome.Trouble.class);
            gateway.answer = 403;
            assertThat(post.send(mail())).isInstanceOf(Outcome.Trouble.class);
            gateway.answer = 500;
            gateway.document = "<html>";
            assertThat(post.send(mail())).isInstanceOf(Outcome.Trouble.class);
        }
    }

    private void refuse(String error, String message) {
        gateway.answer = 400;
        gateway.document = "{\"status_code\": 400, \"errors\": [{\"error\": \"%s\", \"message\": \"%s\"}]}"
                .formatted(error, message);
    }

    @Test
    void whenItTakesNoMoreItIsLeftAloneForAsLongAsItAsks() throws Exception {
        try (var post = post(0)) {
            gateway.answer = 429;
            gateway.headers = Map.of("Retry-After", "120");
            assertThat(post.send(mail())).isInstanceOf(Outcome.Trouble.class);
            gateway.answer = 201;
            gateway.rest();
            clock.advance(Duration.ofSeconds(119));
            assertThat(post.send(mail())).isInstanceOf(Outcome.Trouble.class);
            assertThat(gateway.rest()).isEmpty();
            clock.advance(Duration.ofSeconds(1));
            assertThat(post.send(mail())).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void mailsAreHandedOverNoFasterThanIsAllowed() throws Exception {
        gateway.answer = 201;
        try (var post = post(600)) {
            var began = System.nanoTime();
            for (var mail = 0; mail < 4; mail++) post.send(mail());
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        }
    }

    @Test
    void serviceThatIsNotThereIsTrouble() throws Exception {
        gateway.close();
        try (var post = post(0)) {
            assertThat(post.send(mail()).answer()).contains("ConnectException").doesNotContain("nia@");
        }
    }

    @Test
    void wrongSettingsAreSaidAtTheStart() {
        assertThatThrownBy(() -> settings("no key", ID, null, 0)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> settings(KEY, "welcome", null, 0))
                .hasMessageContaining("WARDMOTE_MAIL_NOTIFY_TEMPLATE");
        assertThatThrownBy(() -> settings(KEY, ID, "short", 0)).hasMessageContaining("WARDMOTE_MAIL_NOTIFY_SECRET");
    }

    private NotifyPost post(int perMinute) throws Exception {
        return new NotifyPost(
                settings(KEY, ID, null, perMinute),
                Bundles.ofClassPath(key -> {
                    throw new AssertionError(key);
                }),
                clock);
    }

    private NotifySettings settings(String key, String template, String secret, int perMinute) {
        return new NotifySettings(
                key, template, ID, gateway.address() + "/", secret, perMinute, Duration.ofSeconds(20));
    }

    private static Outgoing mail() {
        return new Outgoing(
                "nia@residents.example",
                "team@w.example",
                "Abbey Green team",
                "reply+0123456789abcdef0123456789abcdef@w.example",
                "<" + REFERENCE + "@w.example>",
                "Lamps",
                Written.of(TEXT),
                Written.of("<p>Hello</p>"),
                Map.of("List-Unsubscribe", "<https://w.example/subscriptions/1/stop?key=x>"));
    }
}
