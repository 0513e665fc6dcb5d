package org.wardmote.messaging.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;
import org.wardmote.messaging.post.Post.Outcome;

/// A connection to the mail server, kept open between mails (RFC 5321). Where the server allows it, the outside of
/// a mail is said in one go (RFC 2920). For one thread at a time.
final class Conversation {

    private static final long RESTED = Duration.ofSeconds(5).toNanos();
    private static final byte[] NOTHING = ".\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Wire wire;
    private Reply hello;
    private boolean handedOver;
    private long used = System.nanoTime();

    private Conversation(Wire wire, MailSettings settings) throws IOException {
        this.wire = wire;
        expect(wire.hear());
        hello = greet(settings);
        if (settings.tls().equals("starttls")) {
            expect(ask("STARTTLS"));
            wire.secure();
            hello = greet(settings);
        }
        if (MailSettings.isSet(settings.user())) signIn(settings);
    }

    static Conversation open(MailSettings settings, SSLSocketFactory tls) throws IOException {
        var wire = Wire.open(settings, tls);
        try {
            return new Conversation(wire, settings);
        } catch (IOException | RuntimeException e) {
            wire.close();
            throw e;
        }
    }

    private Reply greet(MailSettings settings) throws IOException {
        var reply = ask("EHLO " + settings.domain());
        return reply.isFine() ? reply : expect(ask("HELO " + settings.domain()));
    }

    /// RFC 4954, 4616.
    private void signIn(MailSettings settings) throws IOException {
        var user = Objects.requireNonNull(settings.user());
        var password = Objects.requireNonNullElse(settings.password(), "");
        if (hello.lines().stream().anyMatch(line -> line.matches("(?i)AUTH[ =].*\\bPLAIN\\b.*"))) {
            expect(ask("AUTH PLAIN " + coded("\0" + user + "\0" + password)));
            return;
        }
        ask("AUTH LOGIN");
        ask(coded(user));
        expect(ask(coded(password)));
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reply ask(String command) throws IOException {
        wire.send(command);
        return wire.hear();
    }

    private static Reply expect(Reply reply) throws IOException {
        if (!reply.isFine()) throw new IOException(reply.toString());
        return reply;
    }

    /// Servers close what is idle, so one that has rested is asked first.
    boolean stands() {
        if (System.nanoTime() - used < RESTED) return true;
        try {
            return ask("NOOP").isFine();
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether the server may have taken the mail that it was given last, whatever it said.
    boolean hasHandedOver() {
        return handedOver;
    }

    /// @throws IOException where there is something wrong between us and the server
    Outcome send(Parcel parcel) throws IOException {
        handedOver = false;
        used = System.nanoTime();
        var beyond = parcel.isBeyondAscii();
        if (beyond && !hello.names("SMTPUTF8"))
            return new Outcome.Never("Our mail server takes no such letters in an address.", false);
        var outside = new String[] {
            "MAIL FROM:<" + parcel.from() + ">" + (beyond ? " SMTPUTF8" : ""), "RCPT TO:<" + parcel.to() + ">", "DATA"
        };
        return hello.names("PIPELINING") ? inOneGo(outside, parcel) : stepByStep(outside, parcel);
    }

    private Outcome inOneGo(String[] outside, Parcel parcel) throws IOException {
        var octets = new Octets(256);
        for (var command : outside) octets.put(Wire.line(command));
        wire.send(octets.bytes());
        var from = wire.hear();
        var to = wire.hear();
        var data = wire.hear();
        expect(from);
        if (data.asksForMore() && !to.isFine()) {
            wire.send(NOTHING); // it waits for a mail that is for nobody
            wire.hear();
        }
        return handOver(to, data, parcel);
    }

    private Outcome stepByStep(String[] outside, Parcel parcel) throws IOException {
        expect(ask(outside[0]));
        var to = ask(outside[1]);
        return handOver(to, to.isFine() ? ask(outside[2]) : to, parcel);
    }

    private Outcome handOver(Reply to, Reply data, Parcel parcel) throws IOException {
        if (!to.isFine()) return begunAnew(Replies.toAddress(to));
        if (!data.asksForMore()) return begunAnew(Replies.toMail(data));
        handedOver = true;
        wire.send(Stuffing.of(parcel.mail()));
        var reply = wire.hear();
        if (reply.code() == Reply.CLOSING) throw new IOException(reply.toString());
        return reply.isFine()
                ? new Outcome.Accepted(Replies.withoutAddresses(reply.toString()))
                : Replies.toMail(reply);
    }

    private Outcome begunAnew(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Trouble trouble) throw new IOException(trouble.answer());
        expect(ask("RSET"));
        return outcome;
    }

    void end() {
        try {
            wire.send("QUIT");
        } catch (IOException e) {
            return; // it has ended already
        } finally {
            wire.close();
        }
    }

    /// At once, from any thread.
    void cut() {
        wire.close();
    }
}
