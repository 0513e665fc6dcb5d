package org.wardmote.messaging.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.CouldNotBeReached;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.announcement.WithheldInAnnouncements;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Erasure;

/// Takes somebody out: what was to be told to them, what they wrote, and their name wherever another wrote it.
@Component
class MessageErasure {

    /// Texts in which somebody may be named: table, and its columns.
    private static final Map<String, List<String>> TEXTS = new TreeMap<>(Map.of(
            "messaging.mail", List.of("subject", "text"),
            "messaging.attempt", List.of("reason"),
            "messaging.outbox_mail", List.of("subject", "headers", "text", "html"),
            "messaging.outbox_text", List.of("text"),
            "messaging.outbox_push", List.of("title", "body")));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final WithheldInAnnouncements announced;
    private final SubscriptionData subscriptions;
    private final DelegationData delegations;
    private final BrowserData browsers;

    MessageErasure(
            JdbcClient jdbc,
            ApplicationEventPublisher facts,
            WithheldInAnnouncements announced,
            SubscriptionData subscriptions,
            DelegationData delegations,
            BrowserData browsers) {
        this.jdbc = jdbc;
        this.subscriptions = subscriptions;
        this.delegations = delegations;
        this.browsers = browsers;
        this.facts = facts;
        this.announced = announced;
    }

    void erase(Erasure asked) {
        for (var item : unsaid(asked.person())) facts.publishEvent(unreached(item, asked.person(), asked.at()));
        for (var table : List.of("item_to_tell", "staged_for", "mail", "stop", "text_stop"))
            jdbc.sql("delete from messaging." + table + " where person = ?")
                    .param(asked.person().value())
                    .update();
        browsers.erase(asked.person());
        subscriptions.erase(asked.person());
        delegations.erase(asked.person());
        forgetMailsTo(asked.without());
        TEXTS.forEach((table, columns) -> columns.forEach(column -> clean(table, column, asked.without())));
        announced.clean(asked.without());
    }

    /// Nobody is there any longer to be told; whoever waits for it hears so.
    private static CouldNotBeReached unreached(Item item, PersonId person, Instant at) {
        return new CouldNotBeReached(item, person, at, false);
    }

    private List<Item> unsaid(PersonId person) {
        return jdbc.sql("""
            with open as (
              select kind, item from messaging.item_to_tell where person = :person and state = 'open' for update)
            select kind, item from open
            union select kind, item from messaging.staged_for where person = :person\
            """)
                .param("person", person.value())
                .query((row, number) -> new Item(row.getString("kind"), row.getLong("item")))
                .list();
    }

    /// The outbox of a demonstration.
    private void forgetMailsTo(UnaryOperator<String> without) {
        for (var table : List.of("outbox_mail", "outbox_text")) forgetTo(table, without);
    }

    private void forgetTo(String table, UnaryOperator<String> without) {
        record Kept(long id, String recipient) {}
        jdbc
                .sql("select id, recipient from messaging." + table)
                .query((row, number) -> new Kept(row.getLong("id"), row.getString("recipient")))
                .list()
                .stream()
                .filter(kept -> !without.apply(kept.recipient()).equals(kept.recipient()))
                .forEach(kept -> jdbc.sql("delete from messaging." + table + " where id = ?")
                        .param(kept.id())
                        .update());
    }

    private void clean(String table, String column, UnaryOperator<String> without) {
        record Text(long id, String text) {}
        jdbc.sql("select id, " + column + " as text from " + table + " where " + column + " is not null")
                .query((row, number) -> new Text(row.getLong("id"), row.getString("text")))
                .list()
                .forEach(one -> {
                    var cleaned = without.apply(one.text());
                    if (!cleaned.equals(one.text()))
                        jdbc.sql("update " + table + " set " + column + " = ? where id = ?")
                                .params(cleaned, one.id())
                                .update();
                });
    }
}
