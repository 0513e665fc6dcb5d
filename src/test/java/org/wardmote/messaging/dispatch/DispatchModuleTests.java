package org.wardmote.messaging.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.dispatch.SendingBatches.Ended;

class DispatchModuleTests {

    private final TestMailServer server = new TestMailServer();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final TestMessaging node = new TestMessaging(database, clock, TestMessaging.sendingTo(server));
    private final Circulation circulation = new Circulation(node);

    @AfterEach
    void close() {
        node.close();
        database.close();
        server.close();
    }

    @Test
    void copySaysWhoWhyHowToReplyAndHowToStop() throws MessagingException, IOException {
        circulation.followers(1);
        circulation.announce("incident");
        Circulation.send(node);
        var mail = mail(server.taken.getFirst());
        var stop = mail.getHeader("List-Unsubscribe")[0];
        assertThat(stop).matches("<https://wardmote\\.thornfield\\.example/subscriptions/\\d+/stop\\?key=\\S+>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Id")).containsExactly("<messages.thornfield.example>");
        var reply = mail.getReplyTo()[0].toString();
        assertThat(reply).matches("reply\\+[0-9a-f]{32}@thornfield\\.example");
        assertThat(server.taken.getFirst()).startsWith("MAIL FROM:<" + reply + ">");
        var forms = (MimeMultipart) mail.getContent();
        for (var at = 0; at < 2; at++)
            assertThat(text(forms.getBodyPart(at)))
                    .contains("You get this because you asked for news of crime", "about: Around.")
                    .contains("Abbey Green team, Metropolitan Police", "You can reply to this email", "999")
                    .contains("/alerts/", stop.substring(1, stop.length() - 1));
        assertThat(text(forms.getBodyPart(1))).contains("&lt;lamps&gt;");
    }

    @Test
    void wordsOfSomebodyElseFillNoGapAndOpenNoTag() throws MessagingException, IOException {
        circulation.followers(1);
        node.jdbc().sql("update messaging.following set name = '<b>\uE0A3 &c'").update();
        circulation.announce("incident");
        Circulation.send(node);
        var forms = (MimeMultipart) mail(server.taken.getFirst()).getContent();
        assertThat(text(forms.getBodyPart(1)))
                .contains("&lt;b&gt;\uE0A3 &amp;c")
                .doesNotContain("<b>", "\uE0A1");
    }

    @Test
    void refusalForGoodIsActedOnBeforeTheNextAnnouncement() {
        circulation.followers(3);
        server.answer("p2@thornfield.example", "550 5.1.1 no such person p2@thornfield.example");
        server.answer("p3@thornfield.example", "550 5.7.1 not wanted here");
        circulation.announce("incident");
        Circulation.send(node);
        assertThat(server.taken).hasSize(1);
        assertThat(sums()).isEqualTo("1 2");
        assertThat(node.jdbc()
                        .sql("select answer from messaging.late_copy where state = 'failed'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(answer -> answer.contains("p2@"));
        var next = circulation.announce("incident");
        assertThat(circulation.readers.got(next)).hasSize(2);
    }

    @Test
    void greylistedCopyArrivesAtTheSecondTry() {
        circulation.followers(2);
        server.answer("p2@thornfield.example", "450 4.2.0 greylisted");
        var sent = circulation.announce("incident");
        Circulation.send(node);
        assertThat(sums()).isEqualTo("1 0");
        server.answerNormally("p2@thornfield.example");
        clock.advance(Duration.ofMinutes(2));
        Circulation.send(node);
        Circulation.fanOut(node);
        assertThat(sums()).isEqualTo("2 0");
        assertThat(circulation.readers.state(sent)).isEqualTo("left");
    }

    @Test
    void mailboxThatStaysFullIsGivenUpAfterAWhileAndNotTakenForGone() {
        circulation.followers(1);
        server.answer("p1@thornfield.example", "452 4.2.2 full");
        circulation.announce("incident");
        for (var hours = 0; hours < 30; hours++) {
            Circulation.send(node);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(sums()).isEqualTo("0 1");
        assertThat(circulation.readers.number("select count(came_back_at) from messaging.subscriber"))
                .isZero();
    }

    @Test
    void outageOfOurServerLosesNobody() {
        circulation.followers(40);
        server.greet("554 not today");
        circulation.announce("incident");
        for (var tries = 0; tries < 3; tries++) {
            assertThat(Circulation.sendOne(node, Circulation.shift(count -> {})))
                    .isEqualTo(Ended.TROUBLE);
            clock.advance(Duration.ofMinutes(1));
        }
        server.greet("220 thornfield.example");
        for (var minutes = 0; minutes < 10; minutes++) {
            Circulation.send(node);
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(server.messageIds()).hasSize(40).doesNotHaveDuplicates();
        assertThat(sums()).isEqualTo("40 0");
    }

    @Test
    void whoeverStopsBeforeItLeavesDoesNotGetIt() {
        circulation.followers(2);
        circulation.announce("incident");
        node.jdbc()
                .sql("update messaging.subscriber set stopped_at = now() where id = (select min(id) from"
                        + " messaging.subscriber)")
                .update();
        Circulation.send(node);
        assertThat(server.taken).hasSize(1);
        assertThat(sums()).isEqualTo("1 1");
    }

    @Test
    void domainGetsNoMoreThanItTakesAndNobodyWaitsForIt() {
        var settings = new HashMap<>(TestMessaging.sendingTo(server));
        settings.put("wardmote.mail.per-domain-a-minute", 6);
        try (var paced = new TestMessaging(database, clock, Map.copyOf(settings))) {
            circulation.followers(4);
            circulation.announce("incident");
            Circulation.send(paced);
            assertThat(server.taken).hasSize(1);
            clock.advance(Duration.ofSeconds(11));
            Circulation.send(paced);
            assertThat(server.taken).hasSize(2);
            for (var tens = 0; tens < 6; tens++) {
                clock.advance(Duration.ofSeconds(11));
                Circulation.send(paced);
            }
            assertThat(server.messageIds()).hasSize(4).doesNotHaveDuplicates();
            assertThat(sums()).isEqualTo("4 0");
        }
    }

    private String sums() {
        return node.jdbc()
                .sql("select sum(sent) || ' ' || sum(failed) from messaging.batch")
                .query(String.class)
                .single();
    }

    static MimeMessage mail(String taken) throws MessagingException {
        var bytes = taken.substring(taken.indexOf("\n\n") + 2).getBytes(StandardCharsets.ISO_8859_1);
        return new MimeMessage((Session) null, new ByteArrayInputStream(bytes));
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return (String) part.getContent();
    }
}
