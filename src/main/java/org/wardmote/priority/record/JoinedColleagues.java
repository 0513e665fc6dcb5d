package org.wardmote.priority.record;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonJoined;

/// Two turn out to be one: what either has in hand, the one who stays has.
@Component
class JoinedColleagues {

    private static final List<String> COLUMNS = List.of(
            "finding.made_by",
            "finding.routed_to",
            "finding.acknowledged_by",
            "hand_over.to_person",
            "hand_over.handed_by",
            "hand_over.acknowledged_by");

    private final JdbcClient jdbc;

    JoinedColleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonJoined joined) {
        for (var column : COLUMNS) {
            var dot = column.indexOf('.');
            var name = column.substring(dot + 1);
            jdbc.sql("update priority.%1$s set %2$s = :is where %2$s = :was".formatted(column.substring(0, dot), name))
                    .param("is", joined.is().value())
                    .param("was", joined.was().value())
                    .update();
        }
        jdbc.sql("""
            update priority.version set authors = array_replace(authors, :was, :is)
            where state in ('drafted', 'decided', 'approved') and :was = any (authors)\
            """)
                .param("is", joined.is().value())
                .param("was", joined.was().value())
                .update();
    }
}
