package org.wardmote.messaging.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.messaging.post.Post.Outcome;

/// Mail goes to the server that was named and to no other, and a password never in the clear.
class TlsTests {

    private static final char[] SECRET = "thornfield".toCharArray();

    @TempDir
    Path keys;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile String toStartTls = "220 go";
    private ServerSocket door;
    private SSLContext context;

    @BeforeEach
    void open() throws IOException, InterruptedException, GeneralSecurityException {
        var store = keys.resolve("keys.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "mail",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(SECRET))
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor())
                .as(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        context = context(KeyStore.getInstance(store.toFile(), SECRET));
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var ours = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        ours.init(store, SECRET);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(ours.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @Test
    void everythingButTheGreetingIsSaidWithTls() {
        serve("starttls");
        assertThat(send("localhost", "starttls", context.getSocketFactory())).isInstanceOf(Outcome.Accepted.class);
        assertThat(heard)
                .startsWith("clear EHLO thornfield.example", "clear STARTTLS", "tls EHLO thornfield.example")
                .contains("tls AUTH PLAIN AHRlYW0AcMOkc3M=", "tls MAIL FROM:<team@thornfield.example>")
                .noneMatch(line -> line.startsWith("clear AUTH"));
    }

    @Test
    void tlsFromTheFirstByte() {
        serve("implicit");
        assertThat(send("localhost", "implicit", context.getSocketFactory())).isInstanceOf(Outcome.Accepted.class);
        assertThat(heard).allMatch(line -> line.startsWith("tls "));
    }

    @Test
    void strangersGetNothing() {
        serve("starttls");
        var anybody = (SSLSocketFactory) SSLSocketFactory.getDefault();
        assertThat(send("localhost", "starttls", anybody)).isInstanceOf(Outcome.Trouble.class);
        assertThat(send("127.0.0.1", "starttls", context.getSocketFactory()))
                .as("the certificate is for another name")
                .isInstanceOf(Outcome.Trouble.class);
        assertThat(heard).noneMatch(line -> line.contains("AUTH") || line.contains("MAIL"));
    }

    @Test
    void nobodyTalksUsOutOfTls() {
        serve("starttls");
        toStartTls = "454 TLS is not there today";
        assertThat(send("localhost", "starttls", context.getSocketFactory())).isInstanceOf(Outcome.Trouble.class);
        toStartTls = "220 go\r\n250 said by somebody on the way";
        assertThat(send("localhost", "starttls", context.getSocketFactory())).isInstanceOf(Outcome.Trouble.class);
        assertThat(heard).noneMatch(line -> line.contains("AUTH") || line.contains("MAIL"));
    }

    private Outcome send(String host, String tls, SSLSocketFactory trusting) {
        var settings = new MailSettings(
                host,
                door.getLocalPort(),
                "team",
                "päss",
                tls,
                "team@thornfield.example",
                1,
                0,
                Duration.ofSeconds(20));
        var post = new SmtpPost(settings, null, trusting, Clock.systemUTC());
        try {
            return post.send(new Outgoing(
                    "nia@thornfield.example",
                    "team@thornfield.example",
                    "Team",
                    null,
                    "<1@thornfield.example>",
                    "Lamps",
                    Written.of("text"),
                    Written.of("html"),
                    Map.of()));
        } finally {
            post.destroy();
        }
    }

    private void serve(String tls) {
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try (var visitor = door.accept()) {
                    if (tls.equals("implicit")) talk(secured(visitor), "tls ", true);
                    else if (talk(visitor, "clear ", true)) talk(secured(visitor), "tls ", false);
                } catch (IOException e) {
                    continue; // it did not trust us, or the test is over
                }
            }
        });
    }

    /// @return whether TLS comes next
    private boolean talk(Socket visitor, String how, boolean greets) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        if (greets) say(visitor, "220 localhost");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(how + line);
            if (line.equals("STARTTLS")) {
                say(visitor, toStartTls);
                return toStartTls.startsWith("2");
            }
            if (line.equals("DATA")) {
                say(visitor, "354 go on");
                while (!".".equals(in.readLine())) continue;
            }
            say(visitor, line.startsWith("EHLO") ? "250-localhost\r\n250 AUTH LOGIN PLAIN" : "250 fine");
        }
        return false;
    }

    private SSLSocket secured(Socket visitor) throws IOException {
        var secured = (SSLSocket) context.getSocketFactory().createSocket(visitor, null, visitor.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
