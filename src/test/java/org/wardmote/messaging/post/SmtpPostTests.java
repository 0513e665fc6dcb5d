package org.wardmote.messaging.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.post.Post.Outcome;

class SmtpPostTests {

    private static final String IN_ONE_GO = "250-thornfield.example\r\n250 PIPELINING";
    private static final String STEP_BY_STEP = "250 fine";

    private final TestMailServer server = new TestMailServer();
    private final SmtpPost post = new SmtpPost(
            new MailSettings(
                    "127.0.0.1",
                    server.port(),
                    null,
                    null,
                    "none",
                    "team@thornfield.example",
                    1,
                    0,
                    Duration.ofMillis(500)),
            null,
            (SSLSocketFactory) SSLSocketFactory.getDefault(),
            Clock.systemUTC());

    @AfterEach
    void close() {
        post.destroy();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {IN_ONE_GO, STEP_BY_STEP})
    void refusalOfOneSaysNothingAboutTheNext(String hello) {
        server.hello = hello;
        server.answer("gone@thornfield.example", "550 5.1.1 nobody gone@thornfield.example here");
        server.answer("full@thornfield.example", "452 4.2.2 full");
        assertThat(send("gone@thornfield.example")).isEqualTo(new Outcome.Never("550 5.1.1 nobody … here", true));
        assertThat(send("full@thornfield.example")).isEqualTo(new Outcome.Later("452 4.2.2 full"));
        assertThat(send("nia@thornfield.example")).isEqualTo(new Outcome.Accepted("250 2.0.0 kept"));
        assertThat(server.connections).hasValue(1);
        assertThat(server.taken)
                .singleElement()
                .asString()
                .contains("RCPT TO:<nia@thornfield.example>")
                .doesNotContain("gone@", "full@");
    }

    @Test
    void mailForNobodyStaysHereThoughTheServerAsksForIt() {
        server.hello = IN_ONE_GO;
        server.asksForMailToNobody = true;
        server.answer("gone@thornfield.example", "550 5.1.1 nobody");
        assertThat(send("gone@thornfield.example")).isInstanceOf(Outcome.Never.class);
        assertThat(send("nia@thornfield.example")).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.taken).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {IN_ONE_GO, STEP_BY_STEP})
    void refusalOfTheWordsIsNotOfTheAddress(String hello) {
        server.hello = hello;
        server.answer("DATA", "550 5.7.1 not such words");
        assertThat(send("nia@thornfield.example")).isEqualTo(new Outcome.Never("550 5.7.1 not such words", false));
        server.answer("DATA", "451 4.3.0 later");
        assertThat(send("nia@thornfield.example")).isEqualTo(new Outcome.Later("451 4.3.0 later"));
        assertThat(server.connections).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {IN_ONE_GO, STEP_BY_STEP})
    void serverThatEndsAConnectionBetweenTwoMailsIsNoTrouble(String hello) {
        server.hello = hello;
        server.mailsPerConnection = 1;
        for (var mail = 0; mail < 3; mail++)
            assertThat(send("nia@thornfield.example")).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.taken).hasSize(3);
        assertThat(server.connections).hasValue(3);
    }

    @Test
    void connectionThatDropsWithTheMailIsTroubleSinceItMayHaveBeenTaken() {
        server.drops.set(1);
        assertThat(send("nia@thornfield.example")).isInstanceOf(Outcome.Trouble.class);
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void serverThatSaysNothingOrNotNowIsTrouble() {
        server.stallsAfter = 0;
        assertThat(send("nia@thornfield.example")).isInstanceOf(Outcome.Trouble.class);
        server.greet("421 4.3.2 not now");
        assertThat(send("nia@thornfield.example")).isInstanceOf(Outcome.Trouble.class);
    }

    @Test
    void lettersThatNotEveryServerKnowsAreWrittenAsItKnowsThem() {
        assertThat(send("nia@bücher.example")).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.taken.getFirst()).contains("RCPT TO:<nia@xn--bcher-kva.example>");
        assertThat(send("żaneta@thornfield.example")).isInstanceOf(Outcome.Never.class);
    }

    @Test
    void serverThatKnowsThemAllIsToldThatTheyCome() {
        server.hello = "250-thornfield.example\r\n250-PIPELINING\r\n250 SMTPUTF8";
        assertThat(send("żaneta@thornfield.example")).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.taken.getFirst()).contains("MAIL FROM:<team@thornfield.example> SMTPUTF8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nia@thornfield.example>\r\nRCPT TO:<x@y.example",
                "nia@thornfield.example\r\nDATA",
                "nia thorn@field.example",
                "nobody",
                "@thornfield.example",
                "a@b@c.example"
            })
    void nothingInAnAddressBecomesACommand(String address) {
        assertThat(send(address)).isEqualTo(new Outcome.Never("This is no email address.", true));
        assertThat(server.connections).hasValue(0);
    }

    private Outcome send(String to) {
        return post.send(new Outgoing(
                to,
                "team@thornfield.example",
                "Team",
                null,
                "<1@thornfield.example>",
                "Lamps",
                Written.of("text"),
                Written.of("html"),
                Map.of()));
    }
}
