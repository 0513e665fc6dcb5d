package org.wardmote.messaging.record;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.push.PushOutbox;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Browser;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// The stand-ins for somebody's browsers in a demonstration, with what they have shown. A real browser is known by
/// its address alone, which goes with the person.
@Component
class BrowserData {

    private final Contacts contacts;
    private final PushOutbox outbox;
    private final JdbcClient jdbc;

    BrowserData(Contacts contacts, PushOutbox outbox, JdbcClient jdbc) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    void erase(PersonId person) {
        contacts.reachable(person).stream()
                .filter(route -> route.kind() == Route.Kind.BROWSER)
                .flatMap(route -> Browser.read(route.address()).stream())
                .flatMap(browser -> outbox.find(browser.endpoint()).stream())
                .map(PushOutbox.Standin::id)
                .forEach(this::delete);
    }

    private void delete(UUID standin) {
        jdbc.sql("delete from messaging.outbox_browser where id = ?")
                .param(standin)
                .update();
    }
}
