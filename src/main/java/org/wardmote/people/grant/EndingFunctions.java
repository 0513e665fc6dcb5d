package org.wardmote.people.grant;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;

/// Takes a function back, from this moment, and with it what it will have been carried to when boundaries change.
@Component
class EndingFunctions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final RecordedGrants grants;
    private final Clock clock;

    EndingFunctions(JdbcClient jdbc, TransactionTemplate transaction, RecordedGrants grants, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.grants = grants;
        this.clock = clock;
    }

    void end(long id, String reason, Giver giver) {
        transaction.executeWithoutResult(status -> {
            var granted = grants.get(id);
            if (!giver.reaches(granted.reach())) throw new NotFound();
            if (!granted.isOpenOn(LondonTime.today(clock))) throw new FunctionHasEnded();
            record(id, reason, giver);
        });
    }

    private void record(long id, String reason, Giver giver) {
        var by = giver.person();
        jdbc.sql("""
            with recursive open as (
                select g.id from people.granted g where g.id = :id
                union
                select g.id from people.granted g join open on g.carried_from = open.id)
            insert into people.grant_end (granted, on_day, how, ended_by, ended_at, reason)
            select id, :today, :how, :by, :at, :reason from open\
            """)
                .param("id", id)
                .param("today", LondonTime.today(clock))
                .param("how", giver.how() == Granted.How.PERSON ? "person" : "command")
                .param("by", by == null ? null : by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }
}
