package org.wardmote.messaging.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.people.contact.Browser;
import tools.jackson.databind.json.JsonMapper;

/// Against a push service on a port of its own, in the place of the one that the browser names.
@TestInstance(Lifecycle.PER_CLASS)
class SealedPushesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] SECRET = "sixteen bytes ok".getBytes(UTF_8);
    private static final Notice NOTICE = new Notice(
            "Lampy w Tannery Lane",
            "Abbey Green team: „świecą”",
            "https://w.example/alerts/AB",
            new Notice.Action("Change or stop", "https://w.example/subscriptions/1?key=x"),
            "matter-1",
            "pl",
            "ltr");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final PushKey key = new PushKey(database.jdbc());
    private final PushRest rest = new PushRest(clock);
    private final DistantServers distant = new DistantServers(Duration.ofSeconds(20));
    private final KeyPair keys = pair();
    private final Browser browser = PushKeys.browser(
            URI.create("https://push.example.org/send/abc"), new PushOutbox.Standin(new UUID(0, 1), keys, SECRET));
    private final HttpServer server;
    private int answer;
    private String retryAfter = "";
    private final Map<String, String> headers = new TreeMap<>();
    private byte[] message = {};

    SealedPushesTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    @BeforeEach
    void takesMessages() {
        answer = 201;
        retryAfter = "";
        clock.advance(Duration.ofHours(2));
    }

    @AfterAll
    void close() {
        server.stop(0);
        distant.close();
        database.close();
    }

    private void take(HttpExchange call) throws IOException {
        call.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        message = call.getRequestBody().readAllBytes();
        if (!retryAfter.isEmpty()) call.getResponseHeaders().add("Retry-After", retryAfter);
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    @Test
    void pushServiceIsAskedAsTheStandardSaysAndTheBrowserReadsWhatWasSaid() throws GeneralSecurityException {
        assertThat(send()).isInstanceOf(Outcome.Accepted.class);
        assertThat(headers)
                .containsEntry("content-encoding", "aes128gcm")
                .containsEntry("ttl", "3600")
                .containsEntry("urgency", "normal")
                .containsEntry("topic", "matter-1");
        assertThat(JSON.readValue(Sealing.open(message, keys, SECRET), Notice.class))
                .isEqualTo(NOTICE);
    }

    @Test
    void tokenIsForThatServiceAloneAndSignedWithTheKeyThatTheBrowserWasGiven() throws GeneralSecurityException {
        send();
        var said = headers.get("authorization").replaceFirst("vapid t=", "").split(", k=");
        assertThat(said[1]).isEqualTo(pushes(distant::postAnywhere).key()).hasSize(87);
        var token = said[0].split("\\.");
        assertThat(text(token[0])).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        var claims = JSON.readTree(text(token[1]));
        assertThat(claims.get("aud").stringValue()).isEqualTo("https://push.example.org");
        assertThat(claims.get("sub").stringValue()).isEqualTo("https://w.example/");
        assertThat(claims.get("exp").longValue() - clock.instant().getEpochSecond())
                .as("a day at the most (RFC 8292, 2)")
                .isBetween(1L, 86_400L);
        var checking = Signature.getInstance("SHA256withECDSAinP1363Format");
        checking.initVerify(Curve.read(decoded(said[1])));
        checking.update((token[0] + "." + token[1]).getBytes(UTF_8));
        assertThat(checking.verify(decoded(token[2]))).isTrue();
    }

    @Test
    void keyIsTheSameOnEveryNodeAndAfterEveryStart() {
        assertThat(new PushKey(database.jdbc()).text()).isEqualTo(key.text());
    }

    @ParameterizedTest
    @CsvSource({
        "200,Accepted",
        "201,Accepted",
        "202,Accepted",
        "400,Never",
        "413,Never",
        "403,Later",
        "500,Later",
        "301,Later",
        "429,Trouble",
        "503,Trouble"
    })
    void refusalOfTheMessageIsToldFromTroubleWithTheService(int status, String outcome) {
        answer = status;
        var said = send();
        assertThat(said.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(said.answer()).isEqualTo("HTTP " + status);
        if (said instanceof Outcome.Never never) assertThat(never.isGone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"404", "410"})
    void browserThatIsNoLongerSubscribedIsGone(int status) {
        answer = status;
        assertThat(send()).isEqualTo(new Outcome.Never("HTTP " + status, true));
    }

    @ParameterizedTest
    @CsvSource({"120,PT2M", "0,PT1S", "999999,PT1H", "'',PT30S", "soon,PT30S"})
    void serviceThatIsBusyIsLeftAloneForAsLongAsItAsks(String header, Duration length) {
        answer = 429;
        retryAfter = header;
        send();
        assertThat(rest.of(browser)).contains(clock.instant().plus(length));
        clock.advance(length);
        assertThat(rest.of(browser)).isEmpty();
    }

    @Test
    void itMayAlsoNameAMoment() {
        answer = 503;
        retryAfter = java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().plusSeconds(90).atOffset(java.time.ZoneOffset.UTC));
        send();
        assertThat(rest.of(browser)).contains(clock.instant().plusSeconds(90));
    }

    @Test
    void serviceThatIsNotThereRestsAndTheMessageComesLater() {
        var said = pushes((endpoint, given, body) -> {
                    throw new IOException("no route to push.example.org/send/abc");
                })
                .send(push());
        assertThat(said).isEqualTo(new Outcome.Later("the push service does not answer: IOException"));
        assertThat(rest.of(browser)).isPresent();
    }

    @Test
    void addressThatLeadsHomeIsGoneAndNothingIsSentThere() {
        headers.clear();
        var said = pushes((endpoint, given, body) -> distant.post(
                        URI.create("https://localhost:" + server.getAddress().getPort()), given, body))
                .send(push());
        assertThat(said)
                .isInstanceOfSatisfying(
                        Outcome.Never.class, never -> assertThat(never.isGone()).isTrue());
        assertThat(headers).isEmpty();
    }

    @Test
    void browserWhoseKeyIsNoKeyIsNone() {
        var pushes = pushes(distant::postAnywhere);
        assertThat(pushes.read(browser.address())).contains(browser);
        var beside = browser.address().replace(" " + browser.key(), " B" + "A".repeat(86));
        assertThat(pushes.read(beside)).isEmpty();
    }

    private Outcome send() {
        return pushes((endpoint, given, body) -> distant.postAnywhere(here(), given, body))
                .send(push());
    }

    private URI here() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send/abc");
    }

    private Pushes pushes(PushServers servers) {
        var vouching = new Vouching(key, path -> "https://w.example" + path, clock);
        return new SealedPushes(servers, vouching, key, rest, new SecureRandom());
    }

    private OutgoingPush push() {
        return new OutgoingPush(browser, NOTICE, Urgency.NORMAL, Duration.ofHours(1), "matter-1");
    }

    private static KeyPair pair() {
        try {
            return Curve.pair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String part) {
        return new String(decoded(part), UTF_8);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
