package org.wardmote.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.CouldNotBeReached;
import org.wardmote.messaging.Inbox;
import org.wardmote.messaging.MailReceived;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.TestGateway;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.messaging.dispatch.Circulation;

/// GOV.UK Notify takes the mail, and tells afterwards what became of it.
@TestInstance(Lifecycle.PER_CLASS)
class NotifiedModuleTests {

    private final TestGateway gateway = new TestGateway();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestMessaging node = new TestMessaging(
            database,
            TestClock.noon(),
            Map.of(
                    "wardmote.operator",
                    "Thornfield",
                    "wardmote.address",
                    "https://wardmote.thornfield.example",
                    "wardmote.inbox.address",
                    "reply@thornfield.example",
                    "wardmote.mail.notify.key",
                    "w-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0",
                    "wardmote.mail.notify.template",
                    "f33517ff-2a88-4f6e-b855-c550268ce08a",
                    "wardmote.mail.notify.address",
                    gateway.address(),
                    "wardmote.mail.notify.per-minute",
                    0));
    private final Circulation circulation = new Circulation(node);

    @AfterAll
    void close() {
        node.close();
        database.close();
        gateway.close();
    }

    @Test
    void letterThatDidNotArriveIsToldTheNextWay() {
        node.stage(node.person("nia@residents.example"), MessageClass.ANSWER, 1);
        Sending.all(node);
        var reference = reference(gateway.next());
        tell(reference, "delivered");
        assertThat(node.heard.facts).noneMatch(CouldNotBeReached.class::isInstance);
        tell(reference, "temporary-failure");
        tell(reference, "temporary-failure");
        assertThat(circulation.readers.number(
                        "select count(*) from messaging.delivery where state = 'failed' and message = '" + reference
                                + "'"))
                .isEqualTo(1);
        assertThat(node.heard.facts)
                .filteredOn(CouldNotBeReached.class::isInstance)
                .hasSize(1);
    }

    @Test
    void addressThatNobodyHasGetsNoMoreAndAFullMailboxDoes() {
        circulation.followers(2);
        circulation.announce("incident");
        Circulation.send(node);
        var first = gateway.next();
        var second = gateway.next();
        assertThat(first.json().get("one_click_unsubscribe_url").stringValue())
                .startsWith("https://wardmote.thornfield.example/subscriptions/");
        tell(reference(first), "permanent-failure");
        tell(reference(second), "temporary-failure");
        tell(UUID.randomUUID(), "permanent-failure");
        assertThat(circulation.readers.number("select sum(failed)::integer from messaging.batch"))
                .isEqualTo(2);
        assertThat(circulation.readers.got(circulation.announce("incident"))).hasSize(1);

        var address =
                second.json().get("personalisation").get("body").stringValue().replaceFirst("(?s).*write to it: ", "");
        var reply = TestMails.plain(
                "p2@elsewhere.example",
                "reply@thornfield.example",
                "1",
                "I saw who broke them.\n\n> Lamps are mended.\n> write to it: " + address + "\n");
        node.get(TakingMail.class).take(reply.getBytes(StandardCharsets.UTF_8), 10);
        var fact = node.heard.facts.stream()
                .filter(MailReceived.class::isInstance)
                .map(MailReceived.class::cast)
                .findFirst()
                .orElseThrow();
        var mail = node.get(Inbox.class).get(fact.mail());
        assertThat(mail.sentBy()).isEqualTo(new Office("metropolitan", null, null));
        assertThat(mail.text()).isEqualTo("I saw who broke them.");
    }

    private void tell(UUID reference, String status) {
        node.get(Receipts.class).take(new Brought(Map.of("reference", reference.toString(), "status", status)));
    }

    private static UUID reference(TestGateway.Taken call) {
        return UUID.fromString(call.json().get("reference").stringValue());
    }
}
