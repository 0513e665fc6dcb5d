package org.wardmote.ledger.personal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonJoined;

/// What was said by an address belongs to whoever proves that the address is theirs.
@Component
class JoinedContributors {

    private final JdbcClient jdbc;

    JoinedContributors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonJoined joined) {
        jdbc.sql("update ledger.contribution set person = :is where person = :was")
                .param("is", joined.is().value())
                .param("was", joined.was().value())
                .update();
    }
}
