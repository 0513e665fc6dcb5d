package org.wardmote.ledger.personal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonJoined;

/// What was said by an address belongs to whoever proves that the address is theirs, and what was done at the desk
/// to whoever did it.
@Component
class JoinedContributors {

    private final JdbcClient jdbc;
    private final DeskTraces traces;

    JoinedContributors(JdbcClient jdbc, DeskTraces traces) {
        this.jdbc = jdbc;
        this.traces = traces;
    }

    @EventListener
    void on(PersonJoined joined) {
        jdbc.sql("update ledger.contribution set person = :is where person = :was")
                .param("is", joined.is().value())
                .param("was", joined.was().value())
                .update();
        traces.join(joined.was(), joined.is());
    }
}
