package org.wardmote.scrutiny.fact;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.people.SpeakersJoined;

/// Writes down each fact in the transaction that publishes it: where that is undone, so is the row. Nothing is
/// counted here and no row is shared, so nobody waits for another. Only how the clock stands is looked up, in the
/// facts of the same round: the ledger holds a contribution while it changes, so they are there in the order in
/// which they were told.
@Component
class RecordingFacts {

    private static final List<String> COLUMNS = List.of(
            "contribution",
            "other",
            "borough",
            "area",
            "from_borough",
            "from_area",
            "happened_at",
            "recorded_at",
            "clock_from",
            "speaker",
            "round",
            "late",
            "imported",
            "shared",
            "kind",
            "organisation",
            "from_organisation",
            "channel",
            "subject",
            "owed",
            "detail");
    private static final String INSERT = """
        with told as (
            insert into scrutiny.fact (%s, standing, due_at)
            select %s,
                   case when bool_or(kind in ('answered', 'undelivered', 'passed-on', 'outcome-told', 'closed'))
                        then 'settled' when bool_or(kind = 'missed') then 'overdue' else 'running' end,
                   coalesce(:due_at, max(due_at), :happened_at)
            from scrutiny.fact where contribution = :contribution and round = :round
            returning id
        )
        insert into scrutiny.unfolded (fact) select id from told\
        """.formatted(
                    String.join(", ", COLUMNS),
                    String.join(", ", COLUMNS.stream().map(name -> ":" + name).toList()));

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordingFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(LedgerFact fact) {
        // counted by what priority says of the promise: made, kept or missed
        if (fact instanceof LedgerFact.StepPromised) return;
        var row = FactRow.of(fact);
        var insert = jdbc.sql(INSERT);
        for (var column : COLUMNS) insert = insert.param(column, row.get(column));
        insert = insert.param("due_at", row.get("due_at"));
        insert.update();
    }

    @EventListener
    void on(SpeakersJoined joined) {
        jdbc.sql("""
            insert into scrutiny.speaker_joined (was, becomes, recorded_at) values (:was, :is, :now)
            on conflict do nothing\
            """)
                .param("was", joined.was().value())
                .param("is", joined.is().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
