package org.wardmote.messaging.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.TestGateway;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;

class FallingBackModuleTests {

    private final TestMailServer server = new TestMailServer();
    private final TestGateway gateway = new TestGateway();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestMessaging node = node();
    private final Circulation circulation = new Circulation(node);

    private TestMessaging node() {
        var settings = new HashMap<>(TestMessaging.sendingTo(server));
        settings.put("wardmote.text.gateway", gateway.address());
        return new TestMessaging(database, TestClock.noon(), settings);
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
        gateway.close();
        server.close();
    }

    @Test
    void whoseMailIsRefusedIsTextedWhereTheyAllowedItAndNobodyElse() {
        follower("allowed@thornfield.example", "+447700900021", true);
        follower("not.allowed@thornfield.example", "+447700900022", false);
        follower("fine@thornfield.example", "+447700900023", true);
        server.answer("allowed@thornfield.example", "550 5.1.1 nobody here");
        server.answer("not.allowed@thornfield.example", "550 5.1.1 nobody here");
        circulation.announce("incident");
        Circulation.send(node);
        Sending.all(node);
        assertThat(server.taken).singleElement().asString().contains("fine@thornfield.example");
        assertThat(gateway.rest()).singleElement().satisfies(text -> {
            assertThat(text.json().get("to").stringValue()).isEqualTo("+447700900021");
            assertThat(text.text()).contains("Lamps in Tannery Lane");
        });
    }

    private void follower(String email, String mobile, boolean fallsBack) {
        var person = node.person(email);
        node.inTransaction(() -> {
            node.get(Contacts.class).proveToo(person, new MobileNumber(mobile));
            return true;
        });
        var one = circulation.readers.confirmed(person);
        circulation.readers.set(one, "falls_back", fallsBack);
        circulation.readers.followsAround(one, 530_000, 180_000, 500, Topic.SAFETY);
    }
}
