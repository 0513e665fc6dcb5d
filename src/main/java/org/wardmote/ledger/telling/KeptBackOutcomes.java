package org.wardmote.ledger.telling;

import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Standing;
import org.wardmote.messaging.Correspondence;
import org.wardmote.people.PersonId;

@Component
class KeptBackOutcomes implements KeptBack {

    private final JdbcClient jdbc;
    private final OutcomeRows rows;
    private final Outcomes outcomes;
    private final History history;
    private final Correspondence correspondence;

    KeptBackOutcomes(
            JdbcClient jdbc, OutcomeRows rows, Outcomes outcomes, History history, Correspondence correspondence) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.outcomes = outcomes;
        this.history = history;
        this.correspondence = correspondence;
    }

    @Override
    public boolean withhold(Standing standing, PersonId by, Instant at) {
        var isNew = jdbc.sql("""
            insert into ledger.withholding (contribution, by_person, since) values (:id, :by, :at)
            on conflict do nothing
            """)
                        .param("id", standing.id().number())
                        .param("by", by.value())
                        .param("at", Moments.at(at))
                        .update()
                > 0;
        if (isNew) callBack(standing, at);
        return isNew;
    }

    private void callBack(Standing standing, Instant at) {
        var person = standing.origin().person();
        for (var one : rows.waitingFor(standing.id())) {
            if (person != null) correspondence.withdraw(person, one.item());
            var of = one.contribution().equals(standing.id()) ? standing : history.lock(one.contribution());
            outcomes.told(of, one, How.WITHHELD, at);
        }
    }

    @Override
    public boolean allow(Standing standing, PersonId by, Instant at) {
        return jdbc.sql("""
            update ledger.withholding set ended_by = :by, ended_at = :at
            where contribution = :id and ended_at is null
            """)
                        .param("by", by.value())
                        .param("at", Moments.at(at))
                        .param("id", standing.id().number())
                        .update()
                > 0;
    }

    @Override
    public boolean isWithheld(ContributionId id) {
        return rows.isWithheld(id);
    }

    @Override
    public void forget(Collection<ContributionId> contributions, Instant at) {
        jdbc.sql("update ledger.contribution set forgotten = true where id = any (:ids)")
                .param("ids", HoldRows.numbers(contributions))
                .update();
        jdbc.sql("update ledger.outcome set how = 'erased' where contribution = any (:ids) and how = 'left' and"
                        + " told_at >= :at")
                .param("ids", HoldRows.numbers(contributions))
                .param("at", Moments.at(at))
                .update();
        for (var id : contributions)
            for (var one : rows.waitingFor(id))
                if (one.contribution().equals(id)) outcomes.told(history.lock(id), one, How.ERASED, at);
    }
}
