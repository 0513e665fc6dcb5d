package org.wardmote.priority.finding;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.Columns;

/// The hand-over record: which contributions went to whom and when, and what came back.
@Component
class HandOverRows {

    private final JdbcClient jdbc;

    HandOverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everything that the finding has gathered by now.
    void hand(FindingId finding, Finding.Routed to, PersonId by, Instant at) {
        jdbc.sql("""
            insert into priority.hand_over
                (finding, post, to_person, handed_by, handed_at, due_on, upto, contributions, acknowledged_at)
            select id, :post, :to::uuid, :by, :at, :dueOn,
                   (select max(g.id) from priority.gathered g where g.finding = f.id), contributions, :acknowledged
              from priority.finding f where id = :finding\
            """)
                .param("finding", finding.number())
                .param("post", to.post())
                .param("to", Columns.value(to.to()))
                .param("by", by.value())
                .param("at", Moments.at(at))
                .param("dueOn", to.dueOn())
                .param("acknowledged", Moments.at(to.acknowledgedAt()))
                .update();
    }

    void acknowledge(FindingId finding, PersonId by, Instant at) {
        jdbc.sql("""
            update priority.hand_over set acknowledged_at = :at, acknowledged_by = :by
            where finding = :finding and acknowledged_at is null
              and id = (select max(id) from priority.hand_over where finding = :finding)\
            """)
                .param("finding", finding.number())
                .param("by", by.value())
                .param("at", Moments.at(at))
                .update();
    }

    void answer(FindingId finding, DecisionId decision, Instant at) {
        jdbc.sql("""
            update priority.hand_over set answered_at = :at, decision = :decision
            where finding = :finding and answered_at is null\
            """)
                .param("finding", finding.number())
                .param("decision", decision.number())
                .param("at", Moments.at(at))
                .update();
    }

    List<HandOver> list(FindingId finding) {
        return jdbc.sql("select * from priority.hand_over where finding = :finding order by id")
                .param("finding", finding.number())
                .query(HandOverRows::row)
                .list();
    }

    private static HandOver row(ResultSet row, int number) throws SQLException {
        var decision = row.getObject("decision", Long.class);
        return new HandOver(
                row.getLong("id"),
                row.getString("post"),
                Columns.person(row, "to_person"),
                requireNonNull(Columns.person(row, "handed_by")),
                Moments.get(row, "handed_at"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("upto"),
                row.getInt("contributions"),
                Moments.find(row, "acknowledged_at"),
                Moments.find(row, "answered_at"),
                decision == null ? null : new DecisionId(decision));
    }
}
