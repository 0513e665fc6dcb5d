package org.wardmote.messaging.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.subscription.Subscriber;
import org.wardmote.messaging.subscription.Subscribers;
import org.wardmote.messaging.subscription.Subscriptions;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;

/// Who texts us, and what they were texted last. Numbers can be forged, so that whoever is known by one alone is
/// somebody of their own; whoever has shown that theirs is theirs is taken to be who they are.
@Component
class TextWriters {

    /// Nobody answers what is older.
    private static final Duration ANSWERABLE = Duration.ofDays(30);

    /// @param announcement the one that they were texted; else null
    record Answered(long told, @Nullable Long announcement) {}

    private final Contacts contacts;
    private final People people;
    private final Introductions introductions;
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;
    private final JdbcClient jdbc;
    private final Clock clock;

    TextWriters(
            Contacts contacts,
            People people,
            Introductions introductions,
            Subscribers subscribers,
            Subscriptions subscriptions,
            JdbcClient jdbc,
            Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.introductions = introductions;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PersonId> find(Incoming text) {
        return Optional.ofNullable(text.from()).flatMap(MobileNumber::read).flatMap(contacts::findByNumber);
    }

    /// Empty where it is no number, but a name or a short code.
    Optional<PersonId> introduce(Incoming text) {
        var given = new Introduction(null, null, text.from(), null, Locale.UK, true, "text message");
        return given.hasRoute() && introductions.faults(given).isEmpty()
                ? Optional.of(people.introduce(given))
                : Optional.empty();
    }

    Optional<Answered> lastTold(PersonId person) {
        return jdbc.sql("""
            select told.id, case when told.kind = 'messaging.announcement' then told.item end as announcement
            from messaging.item_to_tell told join messaging.delivery one on one.told = told.id
            where told.person = ? and one.by = 'text' and one.state = 'sent' and one.changed_at > ?
              and told.kind <> 'messaging.confirmation'
            order by one.changed_at desc, one.id desc limit 1\
            """)
                .param(person.value())
                .param(Moments.at(clock.instant().minus(ANSWERABLE)))
                .query((row, number) -> new Answered(row.getLong("id"), row.getObject("announcement", Long.class)))
                .optional();
    }

    /// No more texts of any kind, and nothing more is announced to them.
    void stop(PersonId person) {
        jdbc.sql("insert into messaging.text_stop (person, at) values (?, ?) on conflict do nothing")
                .param(person.value())
                .param(Moments.at(clock.instant()))
                .update();
        subscribers.find(person).map(Subscriber::id).ifPresent(subscriptions::stop);
    }
}
