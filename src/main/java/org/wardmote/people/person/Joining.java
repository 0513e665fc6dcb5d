package org.wardmote.people.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonJoined;
import org.wardmote.people.Speaker;
import org.wardmote.people.SpeakersJoined;

/// Makes one person of two. Other routes that were typed beside the proved address are never used to reach the one
/// person: whoever typed them may have been somebody else, who would then be rung instead.
@Component
class Joining {

    private final KnownBesides besides;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;

    Joining(KnownBesides besides, JdbcClient jdbc, ApplicationEventPublisher facts) {
        this.besides = besides;
        this.jdbc = jdbc;
        this.facts = facts;
    }

    void join(PersonId was, PersonId is) {
        facts.publishEvent(new PersonJoined(was, is));
        joinSpeakers(was, is);
        move("""
            insert into people.staff_name (person, name) select :is, name from people.staff_name where person = :was
            on conflict do nothing\
            """, was, is);
        move("""
            update people.person p set call_name = coalesce(p.call_name, w.call_name),
                language = case when p.source = 'sign-in' then w.language else p.language end
            from people.person w where p.id = :is and w.id = :was\
            """, was, is);
        carryProved(was, is);
        besides.carry(was, is);
        move("delete from people.person where id = :was and id <> :is", was, is);
    }

    /// What somebody has shown to be theirs stays theirs.
    private void carryProved(PersonId was, PersonId is) {
        move("""
            delete from people.route o using people.route r
            where r.person = :was and r.confirmed_at is not null and o.person = :is and o.kind = r.kind
              and o.match = r.match and o.confirmed_at is null\
            """, was, is);
        move("""
            update people.route r set person = :is where person = :was and confirmed_at is not null and not exists (
              select from people.route o where o.person = :is and o.kind = r.kind and o.match = r.match)\
            """, was, is);
    }

    private void joinSpeakers(PersonId was, PersonId is) {
        var old = find(was);
        if (old.isEmpty()) return;
        var known = find(is);
        if (known.isEmpty()) move("update people.speaker set person = :is where person = :was", was, is);
        else facts.publishEvent(new SpeakersJoined(old.get(), known.get()));
    }

    private Optional<Speaker> find(PersonId person) {
        return jdbc.sql("select speaker from people.speaker where person = ?")
                .param(person.value())
                .query(UUID.class)
                .optional()
                .map(Speaker::new);
    }

    private void move(String sql, PersonId was, PersonId is) {
        jdbc.sql(sql).param("was", was.value()).param("is", is.value()).update();
    }
}
