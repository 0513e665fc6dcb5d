package org.wardmote.messaging.announcement;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonJoined;

/// Two turn out to be one: what either wrote or approved, the one who stays did. Where the one wrote what the other
/// approved, the table keeps both, since that is what was known when it left.
@Component
class JoinedColleagues {

    private static final List<String> MOVES = List.of(
            """
            update messaging.announcement set author = :is
             where author = :was and (approver is distinct from :is or class = 'emergency')\
            """,
            """
            update messaging.announcement set approver = :is
             where approver = :was and (author <> :is or class = 'emergency') and reviewer is distinct from :is\
            """,
            "update messaging.announcement set reviewer = :is where reviewer = :was and approver is distinct from :is",
            "update messaging.announcement set officer = :is where officer = :was",
            "update messaging.announcement_step set made_by = :is where made_by = :was",
            "update messaging.announcement_text set translated_by = :is where translated_by = :was");

    private final JdbcClient jdbc;

    JoinedColleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonJoined joined) {
        for (var move : MOVES)
            jdbc.sql(move)
                    .param("is", joined.is().value())
                    .param("was", joined.was().value())
                    .update();
    }
}
