package org.wardmote.messaging.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.NIA;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield;
import org.wardmote.messaging.Subscribing;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonJoined;

class JoinedSubscribersModuleTests {

    private final Subscribing thornfield = new Subscribing();

    @AfterEach
    void close() {
        thornfield.close();
    }

    @Test
    void whoSignsInTakesTheirSubscriptionAlong() {
        var link = thornfield.subscribe(NIA);
        var before = person();
        thornfield.signedIn(NIA);
        assertThat(person()).isNotEqualTo(before);
        assertThat(thornfield.pages.browser().see(link)).contains("Your messages", "Abbey Green");
    }

    @Test
    void twoSubscriptionsOfOnePersonBecomeOneAndNoPlaceIsFollowedTwice() {
        var tom = "tom@residents.example";
        thornfield.subscribe(NIA);
        thornfield.subscribe(tom);
        thornfield.subscribe(tom, "where", Thornfield.IN_BELL_YARD);
        var nia = subscriber(NIA);
        var other = subscriber(tom);
        copy(7, 0, nia.id());
        copy(7, 1, other.id());
        copy(8, 0, other.id());
        thornfield.pages.publish(new PersonJoined(other.person(), nia.person()));

        assertThat(thornfield.count("subscriber")).isEqualTo(1);
        assertThat(thornfield.count("following where live")).isEqualTo(2);
        assertThat(thornfield.count("copy where subscriber = " + nia.id())).isEqualTo(2);
        assertThat(subscriber(NIA).id()).isEqualTo(nia.id());
    }

    @Test
    void whatOneOfThemNeverConfirmedStillWaits() {
        thornfield.subscribe(NIA);
        var person = introduced("nia.again@residents.example");
        thornfield.pages.inTransaction(() -> thornfield
                .pages
                .jdbc()
                .sql("""
                    with one as (insert into messaging.subscriber (person, source, asked_at) values (?, 'test', now()) returning id)
                    insert into messaging.following (subscriber, area, name, topics, channel, pace, from_at)
                    select id, ?, 'Bell Yard', 1, 'email', 'daily', now() from one\
                    """)
                .params(
                        person.value(),
                        thornfield.desk.ward(Thornfield.Ward.BELL_YARD).id().number())
                .update());
        thornfield.pages.publish(new PersonJoined(person, subscriber(NIA).person()));
        assertThat(thornfield.count("subscriber")).isEqualTo(1);
        assertThat(thornfield.count("following where live")).isEqualTo(1);
        assertThat(thornfield.count("following where not live and until_at is null"))
                .isEqualTo(1);
    }

    @Test
    void stoppedAndRunningAreRunningTogether() {
        thornfield.subscribe(NIA);
        var tom = "tom@residents.example";
        thornfield.subscribe(tom, "where", Thornfield.IN_BELL_YARD);
        var nia = subscriber(NIA);
        thornfield.pages.get(Subscriptions.class).stop(nia.id());
        thornfield.pages.publish(new PersonJoined(subscriber(tom).person(), nia.person()));
        assertThat(thornfield.count("subscriber where stopped_at is null and confirmed_at is not null"))
                .isEqualTo(1);
        assertThat(thornfield.count("following where live")).isEqualTo(1);
    }

    private Subscriber subscriber(String email) {
        return Objects.requireNonNull(thornfield
                .pages
                .transaction()
                .execute(status -> thornfield
                        .pages
                        .get(Subscribers.class)
                        .findByAddress(email)
                        .orElseThrow()));
    }

    private PersonId introduced(String email) {
        var given = new Introduction(null, email, null, null, Locale.UK, true, "test");
        return Objects.requireNonNull(thornfield
                .pages
                .transaction()
                .execute(status -> thornfield.pages.get(People.class).introduce(given)));
    }

    private void copy(long announcement, int number, long subscriber) {
        thornfield
                .pages
                .jdbc()
                .sql("insert into messaging.copy (announcement, number, subscriber, because) values (?, ?, ?, '{1}')")
                .params(announcement, number, subscriber)
                .update();
    }

    private String person() {
        return thornfield
                .pages
                .jdbc()
                .sql("select person::text from messaging.subscriber")
                .query(String.class)
                .single();
    }
}
