package org.wardmote.messaging.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.wish.Way;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;

/// Subscribers as they are recorded. What writes does so in the caller's transaction.
@Component
public class Subscribers {

    private static final String COLUMNS =
            "select id, person, turn, weekly_most, quiet_from, quiet_until, confirmed_at, stopped_at, first_by,"
                    + " falls_back from messaging.subscriber ";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final People people;
    private final Contacts contacts;
    private final Clock clock;

    Subscribers(JdbcClient jdbc, Seal seal, People people, Contacts contacts, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.people = people;
        this.contacts = contacts;
        this.clock = clock;
    }

    public Optional<Subscriber> find(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = ?")
                .param(person.value())
                .query((row, number) -> subscriber(row))
                .optional();
    }

    public Subscriber get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Subscriber> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query((row, number) -> subscriber(row))
                .optional();
    }

    /// Held still until the transaction ends.
    Subscriber lock(long id) {
        return jdbc.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query((row, number) -> subscriber(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Whoever asked with this address before; empty too where it can be no address.
    Optional<Subscriber> findByAddress(String email) {
        return contacts.canonical(email)
                .flatMap(canonical ->
                        byMark(canonical).or(() -> contacts.findByEmail(email).flatMap(this::find)));
    }

    Optional<Subscriber> byMark(String canonical) {
        return jdbc.sql(COLUMNS + "where mark = ? for update")
                .param(mark(canonical))
                .query((row, number) -> subscriber(row))
                .optional();
    }

    /// The subscriber of an address, made where there is none: of the person who has proved the address, else of
    /// one introduced by it.
    Subscriber ofAddress(Introduction introduction) {
        var email = String.valueOf(introduction.email());
        var canonical = contacts.canonical(email).orElseThrow(() -> new IllegalArgumentException("No address"));
        oneAtATime(canonical);
        return findByAddress(email).map(one -> reachable(one, introduction)).orElseGet(() -> {
            var person = contacts.findByEmail(email).orElseGet(() -> people.introduce(introduction));
            return find(person).orElseGet(() -> make(person, canonical, introduction.source(), null));
        });
    }

    /// Who told us by mail to stop all mail is not written to again; if now they ask, they begin anew.
    private Subscriber reachable(Subscriber one, Introduction introduction) {
        var silenced = jdbc.sql("select exists (select from messaging.stop where person = ?)")
                .param(one.person().value())
                .query(Boolean.class)
                .single();
        return silenced ? give(one, people.introduce(introduction)) : one;
    }

    Subscriber give(Subscriber one, PersonId person) {
        jdbc.sql("update messaging.subscriber set person = ? where id = ?")
                .params(person.value(), one.id())
                .update();
        return get(one.id());
    }

    /// Somebody without e-mail, entered for them.
    Subscriber ofPerson(PersonId person, String source, @Nullable PersonId enteredBy) {
        return find(person).orElseGet(() -> make(person, null, source, enteredBy));
    }

    Subscriber make(PersonId person, @Nullable String canonical, String source, @Nullable PersonId enteredBy) {
        return get(jdbc.sql("""
            insert into messaging.subscriber (person, mark, source, entered_by, asked_at)
            values (:person, :mark, :source, :by, :now) returning id\
            """)
                .param("person", person.value())
                .param("mark", canonical == null ? null : mark(canonical), Types.BINARY)
                .param("source", source)
                .param("by", enteredBy == null ? null : enteredBy.value(), Types.OTHER)
                .param("now", Moments.at(clock.instant()))
                .query(Long.class)
                .single());
    }

    void confirm(long id, Instant at) {
        jdbc.sql("""
            update messaging.subscriber
            set confirmed_at = coalesce(confirmed_at, :at), stopped_at = null, came_back_at = null where id = :id\
            """).param("at", Moments.at(at)).param("id", id).update();
    }

    void stop(long id, @Nullable Instant at) {
        jdbc.sql("update messaging.subscriber set stopped_at = :at where id = :id")
                .param("at", Moments.at(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    void delegate(long id, long delegation) {
        jdbc.sql("update messaging.subscriber set delegation = ? where id = ?")
                .params(delegation, id)
                .update();
    }

    void turn(long id) {
        jdbc.sql("update messaging.subscriber set turn = turn + 1 where id = ?")
                .param(id)
                .update();
    }

    void set(long id, @Nullable Integer weeklyMost, LocalTime quietFrom, LocalTime quietUntil) {
        jdbc.sql("""
            update messaging.subscriber set weekly_most = :most, quiet_from = :from, quiet_until = :until
            where id = :id\
            """)
                .param("most", weeklyMost, Types.SMALLINT)
                .param("from", quietFrom)
                .param("until", quietUntil)
                .param("id", id)
                .update();
    }

    byte[] mark(String canonical) {
        return seal.sign("address " + canonical);
    }

    /// So that one address asked for twice at once is one subscriber.
    void oneAtATime(String canonical) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('messaging.subscriber ' || ?, 0))")
                .param(canonical)
                .query()
                .listOfRows();
    }

    private static Subscriber subscriber(ResultSet row) throws SQLException {
        return new Subscriber(
                row.getLong("id"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getInt("turn"),
                row.getObject("weekly_most", Integer.class),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class),
                Moments.find(row, "confirmed_at"),
                Moments.find(row, "stopped_at"),
                Optional.ofNullable(row.getString("first_by")).map(Way::of).orElse(null),
                row.getBoolean("falls_back"));
    }
}
