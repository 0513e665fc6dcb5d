package org.wardmote.messaging.correspondence;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonJoined;

/// Ties to the known person what was to be told to somebody unproven. Where both were to be told the same, once is
/// enough.
@Component
class JoinedPeople {

    private final JdbcClient jdbc;

    JoinedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonJoined joined) {
        jdbc.sql("""
            delete from messaging.item_to_tell one where one.person = :was and exists (
              select from messaging.item_to_tell other
              where other.person = :is and other.kind = one.kind and other.item = one.item)\
            """)
                .param("was", joined.was().value())
                .param("is", joined.is().value())
                .update();
        for (var table : new String[] {"item_to_tell", "staged_for", "mail"})
            jdbc.sql("update messaging." + table + " set person = :is where person = :was")
                    .param("was", joined.was().value())
                    .param("is", joined.is().value())
                    .update();
        for (var table : new String[] {"stop", "text_stop"})
            jdbc.sql("with gone as (delete from messaging." + table + " where person = :was returning at)"
                            + " insert into messaging." + table
                            + " (person, at) select :is, at from gone on conflict do nothing")
                    .param("was", joined.was().value())
                    .param("is", joined.is().value())
                    .update();
    }
}
