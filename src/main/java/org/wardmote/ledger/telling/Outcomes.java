package org.wardmote.ledger.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Moments;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.messaging.Item;
import org.wardmote.people.PersonId;

/// Outcomes that others decided: staged, and told once they arrived, could not, or lie at the link.
@Component
class Outcomes {

    private record Staged(ContributionId contribution, int round, Disposition disposition) {}

    private final JdbcClient jdbc;
    private final History history;
    private final RunningOut runningOut;
    private final Settling settling;

    Outcomes(JdbcClient jdbc, History history, RunningOut runningOut, Settling settling) {
        this.jdbc = jdbc;
        this.history = history;
        this.runningOut = runningOut;
        this.settling = settling;
    }

    /// @return false where this outcome was staged for it before
    boolean stage(Standing standing, Item item, Disposition disposition, Instant at) {
        return jdbc.sql("""
            insert into ledger.outcome (contribution, item_kind, item_id, round, disposition, staged_at)
            values (:id, :kind, :item, :round, :disposition, :at) on conflict do nothing
            """)
                        .param("id", standing.id().number())
                        .param("kind", item.kind())
                        .param("item", item.id())
                        .param("round", standing.contribution().clock().round())
                        .param("disposition", disposition.code())
                        .param("at", Moments.at(at))
                        .update()
                > 0;
    }

    /// One letter may tell a person the outcome of several things they said.
    void told(Item item, PersonId person, Instant at) {
        var staged = jdbc.sql("""
            select o.contribution, o.round, o.disposition from ledger.outcome o
            join ledger.contribution c on c.id = o.contribution
            where o.item_kind = :kind and o.item_id = :item and o.told_at is null and c.person = :person
            order by o.contribution
            """)
                .param("kind", item.kind())
                .param("item", item.id())
                .param("person", person.value())
                .query(Outcomes::staged)
                .list();
        for (var one : staged) told(history.lock(one.contribution()), one.round(), item, one.disposition(), at);
    }

    private static Staged staged(ResultSet row, int number) throws SQLException {
        return new Staged(
                new ContributionId(row.getLong("contribution")),
                row.getInt("round"),
                Disposition.of(row.getString("disposition")));
    }

    void told(Standing standing, int round, Item item, Disposition disposition, Instant at) {
        mark(standing, item, at);
        var now = standing.contribution();
        var stops = round == now.clock().round() && now.clock().isRunning() && now.owed() == Owed.OUTCOME;
        if (stops) runningOut.before(standing, at);
        var step = Step.of(Kind.OUTCOME_TOLD, at).code(disposition.code()).stopping(stops);
        history.record(standing, round, step, null);
        settling.close(standing, at);
    }

    private void mark(Standing standing, Item item, Instant at) {
        jdbc.sql("""
            update ledger.outcome set told_at = :at
            where contribution = :id and item_kind = :kind and item_id = :item
            """)
                .param("at", Moments.at(at))
                .param("id", standing.id().number())
                .param("kind", item.kind())
                .param("item", item.id())
                .update();
    }
}
