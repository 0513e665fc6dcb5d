package org.wardmote.people.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Route;

/// Names, numbers and addresses that came with a person and may be somebody else's. Nothing is ever sent there.
/// They are kept because they may stand in what others wrote, where erasure has to find them.
@Component
class KnownBesides {

    /// @param kind `NAME`, or the kind of an address
    record Known(long id, String kind, String known) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBesides(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Another name than the one that they are called by.
    void addName(PersonId person, String name) {
        jdbc.sql("""
            insert into people.known_besides (person, kind, known, since)
            select id, 'NAME', :name, :now from people.person where id = :person and call_name <> :name
            on conflict do nothing\
            """)
                .param("person", person.value())
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// An address that was used to reach them and is not any longer.
    void addFormer(PersonId person, Route route) {
        jdbc.sql("""
            insert into people.known_besides (person, kind, known, since) values (:person, :kind, :known, :now)
            on conflict do nothing\
            """)
                .param("person", person.value())
                .param("kind", route.kind().name())
                .param("known", route.address())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Without what has become a way to reach them since.
    List<Known> list(PersonId person) {
        return jdbc.sql("""
            select id, kind, known from people.known_besides b where person = :person and not exists (
                select from people.route r where r.person = b.person and r.kind = b.kind and r.address = b.known)
            order by kind, id\
            """).param("person", person.value()).query(Known.class).list();
    }

    void forget(PersonId person, long id) {
        jdbc.sql("delete from people.known_besides where person = ? and id = ?")
                .param(person.value())
                .param(id)
                .update();
    }

    /// Whatever `was` was known by and `is` is not. Once `is` has taken over what becomes theirs.
    void carry(PersonId was, PersonId is) {
        jdbc.sql("""
            insert into people.known_besides (person, kind, known, since)
            select :is, kind, known, since from (
                select r.kind, r.address as known, r.added_at as since from people.route r
                 where r.person = :was and not exists (select from people.route o
                       where o.person = :is and o.kind = r.kind and o.match = r.match)
                union all
                select 'NAME', w.call_name, w.made_at from people.person w join people.person i on i.id = :is
                 where w.id = :was and w.call_name <> i.call_name
                union all
                select 'NAME', w.name, :now from people.staff_name w join people.staff_name i on i.person = :is
                 where w.person = :was and w.name <> i.name
                union all
                select kind, known, since from people.known_besides where person = :was) as other
            order by since on conflict do nothing\
            """)
                .param("was", was.value())
                .param("is", is.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
