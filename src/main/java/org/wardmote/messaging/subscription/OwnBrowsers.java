package org.wardmote.messaging.subscription;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Browser;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// The browsers in which subscribers are told.
@Component
public class OwnBrowsers {

    private final Contacts contacts;
    private final Subscribers subscribers;
    private final Links links;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnBrowsers(
            Contacts contacts,
            Subscribers subscribers,
            Links links,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.contacts = contacts;
        this.subscribers = subscribers;
        this.links = links;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param service by which they may know it: `push.example.org`
    public record Known(long id, String service) {}

    public List<Known> of(Subscriber one) {
        return browsers(one.person());
    }

    private List<Known> browsers(PersonId person) {
        return contacts.reachable(person).stream()
                .filter(route -> route.kind() == Route.Kind.BROWSER)
                .flatMap(route ->
                        Browser.read(route.address()).stream().map(browser -> new Known(route.id(), browser.service())))
                .toList();
    }

    /// Whoever holds the private link in it has it in hand.
    public void add(Subscriber one, Browser browser) {
        transaction.executeWithoutResult(status -> contacts.give(one.person(), browser));
    }

    public void remove(Subscriber one, long browser) {
        gone(one.person(), browser);
    }

    /// Nothing can be shown there any more. With the last one, what they follow in a browser comes by another way,
    /// where they allow that and have one; else it waits until they ask again.
    public void gone(PersonId person, long browser) {
        transaction.executeWithoutResult(status -> {
            contacts.giveUp(person, browser);
            if (!browsers(person).isEmpty()) return;
            subscribers
                    .find(person)
                    .filter(one -> !one.fallsBack() || !hasAnotherWay(person))
                    .ifPresent(this::putOff);
        });
    }

    private boolean hasAnotherWay(PersonId person) {
        return contacts.reachable(person).stream()
                .anyMatch(route -> route.kind() == Route.Kind.EMAIL || route.confirmed());
    }

    private void putOff(Subscriber one) {
        jdbc.sql("update messaging.following set live = false where subscriber = ? and channel = 'push' and live")
                .param(one.id())
                .update();
        jdbc.sql("""
            update messaging.subscriber set came_back_at = coalesce(came_back_at, :now)
            where id = :id and not exists (select from messaging.following where subscriber = :id and live)\
            """)
                .param("now", Moments.at(clock.instant()))
                .param("id", one.id())
                .update();
    }

    /// Where somebody who is told in a browser changes or stops it.
    public Optional<String> preferences(PersonId person) {
        return subscribers.find(person).map(Subscriber::holder).map(links::preferences);
    }
}
