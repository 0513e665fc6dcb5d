package org.wardmote.ledger.witness;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Responses;

/// Counts what answers announcements. Of what answers an appeal nothing but the number leaves by here.
@Component
class KnownResponses implements Responses {

    private final JdbcClient jdbc;

    KnownResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Count count(long matter) {
        return jdbc.sql("""
            select count(*) as all, count(*) filter (where not running) as answered
              from ledger.contribution where announcement = ?\
            """)
                .param(matter)
                .query((row, number) -> new Count(row.getInt("all"), row.getInt("answered")))
                .single();
    }
}
