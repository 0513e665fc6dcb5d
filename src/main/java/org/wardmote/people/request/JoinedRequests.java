package org.wardmote.people.request;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonJoined;

/// What somebody asked for before they proved who they are is theirs.
@Component
class JoinedRequests {

    private final JdbcClient jdbc;

    JoinedRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonJoined joined) {
        jdbc.sql("update people.data_request set person = ? where person = ?")
                .param(joined.is().value())
                .param(joined.was().value())
                .update();
    }
}
