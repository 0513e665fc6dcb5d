package org.wardmote.priority.finding;

import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.SpeakersJoined;
import org.wardmote.priority.FindingId;

/// Two who have turned out to be one person are counted as one, also in what was gathered before.
@Component
class SpeakersCounted {

    private final JdbcClient jdbc;
    private final GatheredRows gathered;

    SpeakersCounted(JdbcClient jdbc, GatheredRows gathered) {
        this.jdbc = jdbc;
        this.gathered = gathered;
    }

    @EventListener
    void on(SpeakersJoined joined) {
        jdbc.sql("""
            with moved as (update priority.gathered set speaker = :is where speaker = :was returning finding)
            select distinct finding from moved order by finding\
            """)
                .param("is", joined.is().value())
                .param("was", joined.was().value())
                .query((row, number) -> new FindingId(row.getLong("finding")))
                .list()
                .forEach(finding -> gathered.recount(finding, Instant.EPOCH));
    }
}
