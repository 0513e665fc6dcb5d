package org.wardmote.priority.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;

/// The history of findings and decisions.
@Component
public class Steps {

    private final JdbcClient jdbc;
    private final Clock clock;

    Steps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void record(FindingId finding, Step step) {
        record(finding.number(), null, step);
    }

    public void record(DecisionId decision, Step step) {
        record(null, decision.number(), step);
    }

    private void record(@Nullable Long finding, @Nullable Long decision, Step step) {
        jdbc.sql("""
            insert into priority.step
                (finding, decision, kind, by_person, to_person, post, due_on, number, note, happened_at, recorded_at)
            values (:finding::bigint, :decision::bigint, :kind, :by::uuid, :to::uuid, :post, :dueOn::date,
                    :number::integer, :note, :at, :now)\
            """)
                .param("finding", finding)
                .param("decision", decision)
                .param("kind", step.kind())
                .param("by", Columns.value(step.by()))
                .param("to", Columns.value(step.to()))
                .param("post", step.post())
                .param("dueOn", step.dueOn())
                .param("number", step.number())
                .param("note", step.note())
                .param("at", Moments.at(step.at()))
                .param("now", Moments.at(Moments.now(clock)))
                .update();
    }

    public List<Step> of(FindingId finding) {
        return jdbc.sql("select * from priority.step where finding = :id order by id")
                .param("id", finding.number())
                .query(Steps::row)
                .list();
    }

    public List<Step> of(DecisionId decision) {
        return jdbc.sql("select * from priority.step where decision = :id order by id")
                .param("id", decision.number())
                .query(Steps::row)
                .list();
    }

    private static Step row(ResultSet row, int at) throws SQLException {
        return new Step(
                row.getString("kind"),
                Columns.person(row, "by_person"),
                Columns.person(row, "to_person"),
                row.getString("post"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("number", Integer.class),
                row.getString("note"),
                Moments.get(row, "happened_at"));
    }
}
