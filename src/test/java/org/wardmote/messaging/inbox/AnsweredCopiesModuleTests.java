package org.wardmote.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.Inbox;
import org.wardmote.messaging.MailReceived;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.messaging.dispatch.Circulation;
import org.wardmote.people.PersonId;

class AnsweredCopiesModuleTests {

    private static final Pattern FROM = Pattern.compile("MAIL FROM:<([^>]+)>");

    private final TestMailServer server = new TestMailServer();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestMessaging node = new TestMessaging(database, TestClock.noon(), TestMessaging.sendingTo(server));
    private final Circulation circulation = new Circulation(node);
    private final String address;

    AnsweredCopiesModuleTests() {
        circulation.followers(1);
        circulation.announce("incident");
        Circulation.send(node);
        var found = FROM.matcher(server.taken.getFirst());
        assertThat(found.find()).isTrue();
        address = found.group(1);
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
        server.close();
    }

    @Test
    void replyGoesToTheTeamThatSentIt() {
        take(TestMails.plain("p1@elsewhere.example", address, "1", "I saw who broke them."));
        var fact = (MailReceived) node.heard.facts.getFirst();
        var mail = node.get(Inbox.class).get(fact.mail());
        assertThat(mail.sentBy()).isEqualTo(new Office("metropolitan", null, null));
        assertThat(mail.from()).isEqualTo(reader());
        assertThat(mail.inReplyTo()).isNull();
        assertThat(mail.text()).isEqualTo("I saw who broke them.");
    }

    @Test
    void mailThatComesBackEndsWhatGoesToThatAddress() {
        take(TestMails.bounce(address, "failed", server.messageIds().getFirst()));
        assertThat(node.heard.facts).isEmpty();
        assertThat(circulation.readers.got(circulation.announce("incident"))).isEmpty();
        assertThat(circulation.readers.number("select min(failed) from messaging.batch where sent = 0"))
                .isEqualTo(1);
    }

    @Test
    void forgedBounceEndsNothing() {
        take(TestMails.bounce(
                "reply@thornfield.example", "failed", server.messageIds().getFirst()));
        var last = address.charAt(address.indexOf('@') - 1);
        take(TestMails.bounce(
                address.replace(last + "@", (last == 'a' ? 'b' : 'a') + "@"),
                "failed",
                server.messageIds().getFirst()));
        assertThat(circulation.readers.got(circulation.announce("incident"))).hasSize(1);
    }

    @Test
    void stopEndsTheAnnouncementsAndNotTheAnswers() {
        take(TestMails.plain("p1@thornfield.example", address, "1", "STOP\n\n> You get this because\n"));
        assertThat(node.heard.facts).isEmpty();
        assertThat(circulation.readers.got(circulation.announce("incident"))).isEmpty();
        node.stage(reader(), MessageClass.ANSWER, 1);
        Sending.all(node);
        assertThat(server.taken).hasSize(2);
    }

    private PersonId reader() {
        return new PersonId(node.jdbc()
                .sql("select person from messaging.subscriber")
                .query(java.util.UUID.class)
                .single());
    }

    private void take(String mail) {
        node.get(TakingMail.class).take(mail.getBytes(StandardCharsets.UTF_8), 10);
    }
}
