package org.wardmote.ledger.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;

/// What waits for a supervisor besides what is overdue. Both are few, and have indexes of their own.
@Component
class Escalations {

    private static final int MOST = 50;

    private static final String ROWS = """
        select c.*, o.clock_from, o.warn_at, o.missed_at, o.stopped_at
          from key
          cross join lateral (select * from ledger.contribution c where c.id = key.id) c
          join ledger.clock o on o.contribution = c.id and o.round = c.round
         order by key.moment desc, key.id desc
        """;
    private static final String FLAGGED =
            ScopedKeys.newest("abuse = 'flagged' and about is distinct from :asker") + ROWS;
    private static final String CRIMES = ScopedKeys.newest(
                    "crime_late and passed_to is null and closed_at is null and about is distinct from :asker")
            + ROWS;

    private final JdbcClient jdbc;

    Escalations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DueRow> listFlagged(Reach reach, PersonId asker) {
        return list(FLAGGED, reach, asker);
    }

    List<DueRow> listCrimes(Reach reach, PersonId asker) {
        return list(CRIMES, reach, asker);
    }

    private List<DueRow> list(String sql, Reach reach, PersonId asker) {
        if (reach.isNowhere()) return List.of();
        return ScopedKeys.within(reach, MOST, jdbc.sql(sql))
                .param("asker", asker.value())
                .query(DueRows::row)
                .list();
    }
}
