package org.wardmote.priority.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;
import org.wardmote.priority.DecisionId;

/// The rows of `priority.measured`.
@Component
class MeasuredRows {

    /// One measurement.
    ///
    /// @param reached `yes`, `partly`, `no`
    record Measured(String reached, String found, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasuredRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(DecisionId decision, Measured measured, PersonId by) {
        jdbc.sql("""
            insert into priority.measured (decision, reached, found, by_person, happened_at, recorded_at)
            values (:decision, :reached, :found, :by, :at, :now)\
            """)
                .param("decision", decision.number())
                .param("reached", measured.reached())
                .param("found", measured.found())
                .param("by", by.value())
                .param("at", Moments.at(measured.at()))
                .param("now", Moments.at(Moments.now(clock)))
                .update();
    }

    List<Measured> list(DecisionId decision) {
        return jdbc.sql("select * from priority.measured where decision = :id order by id")
                .param("id", decision.number())
                .query((row, number) ->
                        new Measured(row.getString("reached"), row.getString("found"), Moments.get(row, "happened_at")))
                .list();
    }
}
