package org.wardmote.erasure;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.ledger.StaffPages;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.Mailbox;
import org.wardmote.people.Signing;
import org.wardmote.platform.Follower;
import org.wardmote.platform.Job;
import org.wardmote.scrutiny.tally.Counter;

/// Thornfield with every module that keeps a person, a mail server that takes and one that is read. Only the
/// letters with sign-in codes go to a mailbox of their own.
final class AllModules implements AutoCloseable {

    private static final String REPLIES = "reply@thornfield.example";

    private final TestClock clock = TestClock.noon();
    private final GreenMail server = new GreenMail(
            new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});
    private final GreenMailUser letterbox;
    private final Mailbox mailbox = new Mailbox();
    final TestPages pages;
    final StaffPages desk;

    AllModules() {
        server.start();
        letterbox = server.setUser(REPLIES, "reply", "secret");
        pages = TestPages.of(
                clock,
                Map.ofEntries(
                        Map.entry("wardmote.operator", "Thornfield"),
                        Map.entry("wardmote.address", "https://wardmote.thornfield.example"),
                        Map.entry("wardmote.mail.host", "127.0.0.1"),
                        Map.entry("wardmote.mail.port", server.getSmtp().getPort()),
                        Map.entry("wardmote.mail.tls", "none"),
                        Map.entry("wardmote.mail.from", "team@thornfield.example"),
                        Map.entry("wardmote.inbox.address", REPLIES),
                        Map.entry("wardmote.inbox.host", "127.0.0.1"),
                        Map.entry("wardmote.inbox.port", server.getImap().getPort()),
                        Map.entry("wardmote.inbox.tls", "none"),
                        Map.entry("wardmote.inbox.user", "reply"),
                        Map.entry("wardmote.inbox.password", "secret")),
                List.of(mailbox),
                "area",
                "engagement",
                "priority",
                "guide",
                "people",
                "messaging.account",
                "messaging.announcement",
                "messaging.archive",
                "messaging.audience",
                "messaging.bringing",
                "messaging.composing",
                "messaging.coordinator",
                "messaging.correspondence",
                "messaging.digest",
                "messaging.dispatch",
                "messaging.errand",
                "messaging.inbox",
                "messaging.network",
                "messaging.newsletter",
                "messaging.outbox",
                "messaging.parting",
                "messaging.post",
                "messaging.preference",
                "messaging.proof",
                "messaging.record",
                "messaging.roll",
                "messaging.round",
                "messaging.subscribing",
                "messaging.subscription",
                "messaging.summary",
                "messaging.push",
                "messaging.text",
                "messaging.way",
                "messaging.wish",
                "ledger",
                "scrutiny");
        desk = new StaffPages(clock, pages);
    }

    TestBrowser signedIn(String email) {
        return new Signing(pages, mailbox).in(email);
    }

    TestBrowser signedIn(TestBrowser browser, String email) {
        return new Signing(pages, mailbox).in(browser, email);
    }

    /// Mails go out and come in, clocks tick, facts are counted, and the public reads it all as it is now.
    void run() {
        Sending.all(pages);
        for (var name : List.of("messaging.inbox", "messaging.partings", "erasure"))
            job(name).run();
        Sending.all(pages);
        new Counter(pages).all();
        pages.all(Follower.class).forEach(Follower::catchUp);
    }

    private Job job(String name) {
        return pages.all(Job.class).stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void mail(String from, String name, String to, String text) {
        var mail = """
            Return-Path: <%1$s>
            From: %2$s <%1$s>
            To: %3$s
            Message-ID: <%4$s@residents.example>
            Date: Wed, 18 Nov 2026 11:00:00 +0000
            MIME-Version: 1.0
            Subject: From %2$s
            Content-Type: text/plain; charset=utf-8

            %5$s
            """.formatted(from, name, to, UUID.randomUUID(), text).replace("\n", "\r\n");
        try {
            letterbox.deliver(
                    new MimeMessage((Session) null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /// What lies in somebody's own mailbox, which is not ours.
    List<String> mailsTo(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains("To: ") && mail.contains(email))
                .toList();
    }

    List<String> counted() {
        return new Counter(pages).rows();
    }

    @Override
    public void close() {
        desk.close();
        server.stop();
    }
}
