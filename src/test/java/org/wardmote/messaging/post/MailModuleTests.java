package org.wardmote.messaging.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.TestWording;
import org.wardmote.people.PersonId;

class MailModuleTests {

    private static final UUID MESSAGE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID REPLY = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    private final TestDatabase database = TestDatabase.fresh();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final TestMessaging node;

    MailModuleTests() {
        server.start();
        node = new TestMessaging(
                database,
                TestClock.noon(),
                Map.of(
                        "wardmote.operator", "Thornfield",
                        "wardmote.address", "https://wardmote.thornfield.example",
                        "wardmote.mail.host", "127.0.0.1",
                        "wardmote.mail.port", server.getSmtp().getPort(),
                        "wardmote.mail.tls", "none",
                        "wardmote.mail.from", "team@thornfield.example",
                        "wardmote.inbox.address", "reply@thornfield.example"));
    }

    @AfterEach
    void close() {
        node.close();
        server.stop();
        database.close();
    }

    @Test
    void mailIsAPairThatSaysWhoWhyAndHowToStop() throws MessagingException, IOException {
        var mail = sent(note(), envelope(false));
        var forms = (MimeMultipart) mail.getContent();
        var text = textOf(forms.getBodyPart(0));
        var html = textOf(forms.getBodyPart(1));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        for (var form : List.of(text, html))
            assertThat(form)
                    .contains("Hello Nia Brooks", "Abbey Green team, Metropolitan Police", "because you wrote to us")
                    .contains("STOP", "You can reply to this email", "call 999", "Textphone 18000", "101")
                    .contains("https://wardmote.thornfield.example/contributions/ABC?key=k5")
                    .doesNotContain("demonstration");
        assertThat(text).contains("<lamps>", "> The lamps are out.");
        assertThat(html).contains("&lt;lamps&gt;").doesNotContain("<lamps>");
    }

    @Test
    void repliesAndBouncesComeToAnAddressThatCannotBeGuessed() throws MessagingException {
        var mail = sent(note(), envelope(false));
        var address = "reply+000000000000400080000000000000aa@thornfield.example";
        assertThat(mail.getReplyTo()[0]).hasToString(address);
        assertThat(mail.getHeader("Return-Path")).containsExactly("<" + address + ">");
        assertThat(mail.getMessageID()).isEqualTo("<" + MESSAGE + "@thornfield.example>");
        assertThat(node.get(ReplyAddresses.class).find(address.toUpperCase(Locale.ROOT)))
                .contains(REPLY);
        assertThat(node.get(ReplyAddresses.class).find("reply@thornfield.example"))
                .isEmpty();
        assertThat(node.get(ReplyAddresses.class).find(address.replace("thornfield", "elsewhere")))
                .isEmpty();
    }

    @Test
    void onlyWhatAMachineWroteSaysSo() throws MessagingException {
        assertThat(sent(note(), envelope(false)).getHeader("Auto-Submitted")).isNull();
        var receipt = sent(note(), envelope(true));
        assertThat(receipt.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(receipt.getHeader("Precedence")).containsExactly("auto_reply");
    }

    @Test
    void nothingInALetterBecomesAHeader() throws MessagingException {
        var letter = new Letter(
                "Lamps\r\nBcc: others@thornfield.example",
                "Team\nX-Evil: yes",
                List.of(new Block.Paragraph("Żółć – ¿qué?")),
                "Why.",
                Locale.UK);
        var mail = sent(letter, envelope(false));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Lamps Bcc: others@thornfield.example");
        assertThat(GreenMailUtil.getBody(mail)).isNotEmpty();
    }

    @Test
    void demonstrationSaysThatItIsOneAndSendsNothing() {
        try (var demo = new TestMessaging(database, TestClock.noon(), TestMessaging.demonstration())) {
            var mail = demo.get(Stationery.class).write(note(), envelope(false));
            assertThat(mail.text().text()).contains("This is a demonstration.", "Replies to this email are not read");
            assertThat(mail.html().text()).contains("This is a demonstration.");
            assertThat(demo.get(Post.class).send(mail)).isInstanceOf(Post.Outcome.Accepted.class);
            assertThat(demo.get(Post.class).send(mail)).isInstanceOf(Post.Outcome.Accepted.class);
            assertThat(demo.jdbc()
                            .sql("select count(*) from messaging.outbox_mail")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void installationWithoutAServerKeepsItsMailsWaiting() {
        try (var real = new TestMessaging(database, TestClock.noon(), Map.of("wardmote.operator", "Thornfield"))) {
            assertThat(real.get(Post.class).isOpen()).isFalse();
            assertThat(real.get(Installation.class).keepsAnOutbox()).isFalse();
        }
    }

    private Letter note() {
        return node.wording
                .word(new Item(TestWording.KIND, 5), new PersonId(new UUID(0, 0)))
                .orElseThrow();
    }

    private static Envelope envelope(boolean byMachine) {
        return new Envelope("nia@thornfield.example", "Nia Brooks", MESSAGE, REPLY, byMachine);
    }

    private MimeMessage sent(Letter letter, Envelope envelope) {
        var outcome = node.get(Post.class).send(node.get(Stationery.class).write(letter, envelope));
        assertThat(outcome).isInstanceOf(Post.Outcome.Accepted.class);
        var received = server.getReceivedMessages();
        return received[received.length - 1];
    }

    private static String textOf(BodyPart part) throws MessagingException, IOException {
        return ((String) part.getContent()).replace("\r\n", "\n");
    }
}
