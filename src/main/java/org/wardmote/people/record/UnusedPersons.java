package org.wardmote.people.record;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonErased;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;

/// Addresses that nobody needs any longer: their person has not signed in for long, holds no function, and no other
/// module keeps anything of theirs.
@Component
class UnusedPersons {

    private static final int AT_A_TIME = 500;

    private final ObjectProvider<PersonalData> everywhere;
    private final ApplicationEventPublisher facts;
    private final JdbcClient jdbc;

    UnusedPersons(ObjectProvider<PersonalData> everywhere, ApplicationEventPublisher facts, JdbcClient jdbc) {
        this.everywhere = everywhere;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    int forget(OffsetDateTime before) {
        var forgotten = 0;
        var last = new UUID(0, 0);
        for (var some = list(before, last); !some.isEmpty(); some = list(before, last)) {
            for (var person : some) if (isUnused(new PersonId(person))) forgotten += forget(new PersonId(person));
            last = some.getLast();
        }
        return forgotten;
    }

    private List<UUID> list(OffsetDateTime before, UUID after) {
        return jdbc.sql("""
            select p.id from people.person p
             where p.made_at < :before and p.id > :after
               and not exists (select from people.sign_in s where s.person = p.id and s.seen_at >= :before)
               and not exists (select from people.granted g where g.person = p.id)
               and not exists (select from people.data_request r where r.person = p.id and r.finished_at is null)
             order by p.id limit :most\
            """)
                .param("before", before)
                .param("after", after)
                .param("most", AT_A_TIME)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean isUnused(PersonId person) {
        return everywhere.stream()
                .filter(data ->
                        !data.schema().equals("people") && !data.schema().equals("equality"))
                .flatMap(data -> data.export(person).stream())
                .allMatch(section -> section.rows().isEmpty());
    }

    private int forget(PersonId person) {
        facts.publishEvent(new PersonErased(person));
        return jdbc.sql("delete from people.person where id = ?")
                .param(person.value())
                .update();
    }
}
