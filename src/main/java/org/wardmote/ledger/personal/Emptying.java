package org.wardmote.ledger.personal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.history.Moments;

/// What has been kept long enough keeps its history and loses its words and its person.
@Component
class Emptying {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Erasing erasing;
    private final DeskTraces traces;

    Emptying(JdbcClient jdbc, Erasing erasing, DeskTraces traces) {
        this.jdbc = jdbc;
        this.erasing = erasing;
        this.traces = traces;
    }

    int empty(Instant now) {
        return empty(Regime.GENERAL, LedgerRecords.GENERAL_YEARS, now)
                + empty(Regime.LAW_ENFORCEMENT, LedgerRecords.LAW_ENFORCEMENT_YEARS, now)
                + traces.retain(now);
    }

    private int empty(Regime regime, int years, Instant now) {
        var old = jdbc.sql("""
            select id from ledger.contribution where closed_at < :before and emptied_at is null and regime = :regime
            union all
            select c.id from ledger.contribution c
            join ledger.clock k on k.contribution = c.id and k.round = c.round
            where c.state = 'answered' and not c.running and k.stopped_at < :before and c.closed_at is null
              and c.emptied_at is null and c.regime = :regime
            limit :atOnce
            """)
                .param("before", now.atOffset(ZoneOffset.UTC).minusYears(years))
                .param("regime", regime.code())
                .param("atOnce", AT_ONCE)
                .query((row, number) -> row.getLong("id"))
                .list();
        old.forEach(id -> empty(id, now));
        return old.size();
    }

    private void empty(long id, Instant now) {
        erasing.release(id);
        traces.forget(id);
        jdbc.sql("update ledger.words set text = '' where contribution = :id")
                .param("id", id)
                .update();
        jdbc.sql("update ledger.contribution set emptied_at = :now where id = :id")
                .param("now", Moments.at(now))
                .param("id", id)
                .update();
    }
}
