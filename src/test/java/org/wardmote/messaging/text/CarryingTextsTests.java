package org.wardmote.messaging.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.TestClock;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.TestGateway;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.people.contact.MobileNumber;

class CarryingTextsTests {

    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final String TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";
    private static final String TRICKY = "\"}, {to}: 50% off & more = €5?\n¡Olé!";
    private static final OutgoingText TEXT = new OutgoingText(
            new MobileNumber("+447700900123"), TRICKY, UUID.fromString("0b5d2a1c-0000-4000-8000-000000000001"));

    private final TestGateway gateway = new TestGateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void notifyIsAskedAsItsDocumentationSaysWithASignedToken() throws Exception {
        try (var texts = new NotifyTexts(notifying("wardmote-" + SERVICE + "-" + SECRET), TestClock.noon())) {
            assertThat(texts.send(TEXT)).isInstanceOf(Outcome.Accepted.class);
        }
        var call = gateway.next();
        assertThat(call.path()).isEqualTo("/v2/notifications/sms");
        assertThat(call.json().get("phone_number").stringValue()).isEqualTo("+447700900123");
        assertThat(call.json().get("template_id").stringValue()).isEqualTo(TEMPLATE);
        assertThat(call.json().get("personalisation").get("body").stringValue()).isEqualTo(TRICKY);
        assertThat(call.json().get("reference").stringValue())
                .isEqualTo(TEXT.reference().toString());
        var token = call.header().substring("Bearer ".length()).split("\\.");
        assertThat(decoded(token[0])).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
        assertThat(decoded(token[1]))
                .isEqualTo("{\"iss\":\"" + SERVICE + "\",\"iat\":"
                        + TestClock.noon().instant().getEpochSecond() + "}");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        assertThat(Base64.getUrlDecoder().decode(token[2]))
                .isEqualTo(mac.doFinal((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    @Test
    void anyGatewayGetsItsOwnDocumentAndNoTextBreaksOutOfIt() {
        var body = "{\"messages\": [{\"destination\": \"{to}\", \"content\": \"{text}\", \"ref\": \"{reference}\"}]}";
        try (var texts = new GatewayTexts(gateway(body))) {
            assertThat(texts.send(TEXT)).isInstanceOf(Outcome.Accepted.class);
        }
        var call = gateway.next();
        assertThat(call.header()).isEqualTo("Bearer abc");
        assertThat(call.json().get("messages").get(0).get("content").stringValue())
                .isEqualTo(TRICKY);
    }

    @Test
    void orAForm() {
        try (var texts = new GatewayTexts(gateway("to={to}&text={text}&ref={reference}"))) {
            texts.send(TEXT);
        }
        var call = gateway.next();
        assertThat(call.type()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(call.body())
                .startsWith("to=%2B447700900123&text=%22%7D%2C+%7Bto%7D%3A+50%25+off+%26+more")
                .endsWith("&ref=" + TEXT.reference());
    }

    @ParameterizedTest
    @CsvSource({"201,Accepted", "400,Never", "422,Never", "401,Trouble", "403,Trouble", "429,Trouble", "503,Trouble"})
    void refusalOfTheMessageIsToldFromTroubleWithTheGateway(int answer, String outcome) {
        gateway.answer = answer;
        try (var texts = new GatewayTexts(gateway("{\"to\": \"{to}\"}"))) {
            var said = texts.send(TEXT);
            assertThat(said.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(said.answer()).isEqualTo("HTTP " + answer);
        }
    }

    @Test
    void gatewayThatIsNotThereIsTrouble() {
        gateway.close();
        try (var texts = new GatewayTexts(gateway("{\"to\": \"{to}\"}"))) {
            assertThat(texts.send(TEXT)).isInstanceOf(Outcome.Trouble.class);
        }
    }

    @Test
    void wrongSettingsAreSaidAtTheStart() {
        assertThatThrownBy(() -> notifying("no key")).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> settings(null, "http://127.0.0.1", "", "{}", "short"))
                .hasMessageContaining("WARDMOTE_TEXT_SECRET");
        assertThatThrownBy(() -> settings(null, "ftp://127.0.0.1", "", "{}", null))
                .hasMessageContaining("WARDMOTE_TEXT_GATEWAY");
    }

    private TextSettings notifying(String key) {
        return new TextSettings(
                key, TEMPLATE, "", gateway.address(), null, "", "", null, 0, 20, Duration.ofSeconds(20));
    }

    private TextSettings gateway(String body) {
        return settings(null, gateway.address() + "/send", "Authorization: Bearer abc", body, null);
    }

    private static TextSettings settings(
            @Nullable String key, String gateway, String header, String body, @Nullable String secret) {
        return new TextSettings(key, "", "", "", gateway, header, body, secret, 0, 20, Duration.ofSeconds(20));
    }
}
