package org.wardmote.ledger.personal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Regime;

/// What has been kept long enough keeps its history and loses its words and its person. An answer that was given to
/// several goes with the last of them.
@Component
class Emptying {

    private static final int AT_ONCE = 1_000;

    private static final String WORDS = """
        with shared as (
            select a.words, a.next_step, exists (
                   select from ledger.happening other join ledger.contribution c on c.id = other.contribution
                    where other.answer = a.id and other.shared and c.emptied_at is null) as is_needed
              from ledger.happening h join ledger.answer a on a.id = h.answer
             where h.contribution = :id and h.shared
        )
        update ledger.words set text = '' where id in (
            select id from ledger.words where contribution = :id
            union select words from shared union select next_step from shared)
           and not exists (select from shared where is_needed and words.id in (shared.words, shared.next_step))
        """;

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
        jdbc.sql("update ledger.contribution set emptied_at = :now where id = :id")
                .param("now", Moments.at(now))
                .param("id", id)
                .update();
        jdbc.sql(WORDS).param("id", id).update();
    }
}
