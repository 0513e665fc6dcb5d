package org.wardmote.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.CouldNotBeReached;
import org.wardmote.messaging.Delivered;
import org.wardmote.messaging.Inbox;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MailReceived;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.TestWording;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.PersonId;

class InboxModuleTests {

    private static final String NIA = "nia@thornfield.example";

    private final TestDatabase database = TestDatabase.fresh();
    private final GreenMail server = new GreenMail(
            new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});
    private final GreenMailUser mailbox;
    private final TestMessaging node;

    InboxModuleTests() {
        server.start();
        mailbox = server.setUser("reply@thornfield.example", "reply", "secret");
        node = new TestMessaging(
                database,
                TestClock.noon(),
                Map.ofEntries(
                        Map.entry("wardmote.operator", "Thornfield"),
                        Map.entry("wardmote.mail.host", "127.0.0.1"),
                        Map.entry("wardmote.mail.port", server.getSmtp().getPort()),
                        Map.entry("wardmote.mail.tls", "none"),
                        Map.entry("wardmote.mail.from", "team@thornfield.example"),
                        Map.entry("wardmote.inbox.address", "reply@thornfield.example"),
                        Map.entry("wardmote.inbox.host", "127.0.0.1"),
                        Map.entry("wardmote.inbox.port", server.getImap().getPort()),
                        Map.entry("wardmote.inbox.tls", "none"),
                        Map.entry("wardmote.inbox.user", "reply"),
                        Map.entry("wardmote.inbox.password", "secret"),
                        Map.entry("wardmote.inbox.most", "100KB"),
                        Map.entry("wardmote.inbox.per-hour", 3)));
    }

    @AfterEach
    void close() {
        node.close();
        server.stop();
        database.close();
    }

    @Test
    void replyIsTiedToWhatItAnswersAndToWhomWeHadWritten() throws MessagingException {
        var nia = told(1);
        receive(TestMails.plain("nia.at.work@elsewhere.example", replyAddress(), "1", """
            The lamps are still out.

            On Tuesday, 17 November 2026, Abbey Green team,
            Metropolitan Police wrote:
            > We looked at the lamps.
            > They are mended.
            """));
        fetch();
        var mail = node.get(Inbox.class).get(received().getFirst());
        assertThat(mail.from()).isEqualTo(nia);
        assertThat(mail.inReplyTo()).isEqualTo(new Item(TestWording.KIND, 1));
        assertThat(mail.text()).isEqualTo("The lamps are still out.");
        assertThat(mail.subject()).isEqualTo("Lamps");
    }

    @Test
    void whoeverIsKnownByTheirAddressAloneIsSomebodyOfTheirOwn() throws MessagingException {
        var nia = node.person(NIA);
        receive(TestMails.plain(NIA, "team@thornfield.example", "1", "Hello"));
        fetch();
        var mail = node.get(Inbox.class).get(received().getFirst());
        assertThat(mail.from()).isNotEqualTo(nia);
        assertThat(mail.inReplyTo()).isNull();
    }

    @Test
    void sameMailIsTakenInOnceHoweverOftenItArrives() throws MessagingException {
        receive(TestMails.plain(NIA, "reply@thornfield.example", "1", "Hello"));
        receive(TestMails.plain(NIA, "reply@thornfield.example", "1", "Hello"));
        fetch();
        fetch();
        assertThat(received()).hasSize(1);
    }

    @Test
    void mailThatCouldNotBeTakenInIsThereTheNextTime() throws MessagingException {
        receive(TestMails.plain(NIA, "reply@thornfield.example", "1", "Hello"));
        node.heard.first = fact -> {
            throw new IllegalStateException("the ledger is not well");
        };
        fetch();
        assertThat(natures()).isEmpty();
        node.heard.first = fact -> {};
        fetch();
        assertThat(received()).hasSize(1);
    }

    @Test
    void mailThatCameBackIsNoDeliveryAndTheNextWayIsTried() throws MessagingException {
        var nia = told(1);
        receive(TestMails.bounce(replyAddress(), "failed", messageId()));
        fetch();
        assertThat(received()).isEmpty();
        assertThat(node.heard.facts).hasSize(2);
        assertThat(node.heard.facts.getFirst()).isInstanceOf(Delivered.class);
        assertThat(node.heard.facts.getLast())
                .isEqualTo(new CouldNotBeReached(new Item(TestWording.KIND, 1), nia, node.clock.instant()));
        assertThat(natures()).containsExactly("bounce");
    }

    @Test
    void mailThatIsOnlyDelayedHasNotCome() throws MessagingException {
        told(1);
        receive(TestMails.bounce(replyAddress(), "delayed", messageId()));
        fetch();
        assertThat(node.heard.facts).hasOnlyElementsOfType(Delivered.class);
    }

    @Test
    void bounceWithoutAReportIsKnownByItsEmptySenderAndOurAddress() throws MessagingException {
        told(1);
        receive("Return-Path: <>\r\nFrom: postmaster@mx.example\r\nTo: " + replyAddress()
                + "\r\nSubject: failure notice\r\nMessage-ID: <x@mx.example>\r\n\r\nNo such person here.\r\n");
        fetch();
        assertThat(node.heard.facts.getLast()).isInstanceOf(CouldNotBeReached.class);
    }

    @Test
    void forgedBounceWithoutOurTokenDoesNothing() throws MessagingException {
        told(1);
        receive(TestMails.bounce("reply@thornfield.example", "failed", messageId()));
        fetch();
        assertThat(node.heard.facts).hasSize(1);
    }

    @Test
    void machinesAreKeptAsSuchAndNeverBecomeContributions() throws MessagingException {
        told(1);
        var headers = List.of(
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "X-Auto-Response-Suppress: All",
                "List-Id: <x.example>",
                "X-Wardmote: thornfield.example");
        for (var header : headers)
            receive(TestMails.from(
                    NIA, replyAddress(), "m" + headers.indexOf(header), header + "\nSubject: Away\n\nI am away."));
        receive(TestMails.plain("team@thornfield.example", replyAddress(), "own", "Ours, come back."));
        fetch();
        assertThat(received()).isEmpty();
        assertThat(natures()).containsExactly("automatic", "automatic", "automatic", "automatic", "loop", "loop");
        assertThat(node.jdbc()
                        .sql("select count(text) from messaging.mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void floodFromOneAddressStopsAtItsLimit() throws MessagingException {
        for (var number = 0; number < 6; number++)
            receive(TestMails.plain(NIA, "reply@thornfield.example", "f" + number, "Again " + number));
        fetch();
        assertThat(received()).hasSize(3);
        assertThat(natures()).filteredOn("flood"::equals).hasSize(3);
    }

    @Test
    void stopIsHeard() throws MessagingException {
        var nia = told(1);
        receive(TestMails.plain(NIA, replyAddress(), "1", "Stop\n\n> You get this because\n"));
        fetch();
        assertThat(received()).isEmpty();
        node.stage(nia, MessageClass.NOTICE, 2);
        Sending.all(node);
        assertThat(node.heard.facts.getLast()).isInstanceOf(CouldNotBeReached.class);
    }

    @Test
    void oversizeAndHostileMailIsReadAsFarAsItGoes() throws MessagingException {
        receive(TestMails.from(NIA, "reply@thornfield.example", "big", """
            Subject: Photos
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/html; charset=no-such-charset

            <script>alert(1)</script><p>The <b>lamps</b> are out &amp; cold.</p><style>p{}</style>
            --b
            Content-Type: image/jpeg; name="../../etc/passwd"
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            %s
            --b--
            """.formatted("QUJD".repeat(60_000))));
        fetch();
        var mail = node.get(Inbox.class).get(received().getFirst());
        assertThat(mail.text())
                .contains("The lamps are out & cold.", "1 attached")
                .doesNotContain("alert", "<", "p{}");
    }

    private PersonId told(long item) {
        var nia = node.person(NIA);
        node.stage(nia, MessageClass.ANSWER, item);
        Sending.all(node);
        return nia;
    }

    private String replyAddress() {
        var token = node.jdbc()
                .sql("select reply from messaging.item_to_tell")
                .query(UUID.class)
                .single();
        return "reply+" + token.toString().replace("-", "") + "@thornfield.example";
    }

    private String messageId() {
        return "<"
                + node.jdbc()
                        .sql("select message from messaging.delivery")
                        .query(UUID.class)
                        .single() + "@thornfield.example>";
    }

    private void receive(String mail) throws MessagingException {
        mailbox.deliver(new MimeMessage(
                (jakarta.mail.Session) null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private void fetch() {
        node.get(FetchingMail.class).run();
    }

    private List<Long> received() {
        return node.heard.facts.stream()
                .filter(MailReceived.class::isInstance)
                .map(fact -> ((MailReceived) fact).mail())
                .toList();
    }

    private List<String> natures() {
        return node.jdbc()
                .sql("select nature from messaging.mail order by id")
                .query(String.class)
                .list();
    }
}
