package org.wardmote.ledger.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;

/// What answers have promised to happen next.
@Component
class NextSteps {

    /// @param by until when
    record NextStep(String words, @Nullable Instant by) {}

    private final JdbcClient jdbc;

    NextSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By the happening that gave the answer.
    Map<Long, NextStep> of(ContributionId contribution) {
        var steps = new HashMap<Long, NextStep>();
        jdbc.sql("""
            select h.id, w.text, a.next_by from ledger.happening h
            join ledger.answer a on a.id = h.answer
            join ledger.words w on w.id = a.next_step
            where h.contribution = :contribution and h.kind = 'answered'\
            """).param("contribution", contribution.number()).query(row -> {
            steps.put(row.getLong("id"), step(row));
        });
        return steps;
    }

    private static NextStep step(ResultSet row) throws SQLException {
        var by = row.getObject("next_by", OffsetDateTime.class);
        return new NextStep(row.getString("text"), by == null ? null : by.toInstant());
    }
}
