package org.wardmote.ledger.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.Wordstore;

/// What people wrote, as far as it has not been erased.
@Component
class Sayings {

    record Answer(
            String words,
            @Nullable String nextStep,
            @Nullable Instant nextBy) {}

    private final JdbcClient jdbc;
    private final Wordstore words;

    Sayings(JdbcClient jdbc, Wordstore words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Optional<String> find(Happening of) {
        return words.findOf(of.id());
    }

    Optional<String> findTheirReference(Happening of) {
        return jdbc.sql("select text from ledger.words where happening = :id and role = 'their-reference'")
                .param("id", of.id())
                .query(String.class)
                .optional();
    }

    Optional<Answer> findAnswer(Happening of) {
        if (of.step().answer() == null) return Optional.empty();
        return jdbc.sql("""
            select w.text, n.text as next_step, a.next_by from ledger.answer a
            join ledger.words w on w.id = a.words left join ledger.words n on n.id = a.next_step
            where a.id = :id
            """)
                .param("id", of.step().answer())
                .query(Sayings::answer)
                .optional();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(row.getString("text"), row.getString("next_step"), Moments.find(row, "next_by"));
    }
}
