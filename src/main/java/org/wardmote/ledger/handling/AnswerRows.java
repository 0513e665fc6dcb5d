package org.wardmote.ledger.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Wordstore;
import org.wardmote.people.PersonId;

/// Answers as they are kept.
@Component
class AnswerRows {

    /// @param good null until a second reader has read it
    record Written(
            long id,
            ContributionId contribution,
            int round,
            PersonId author,
            Disposition disposition,
            boolean isOutcome,
            @Nullable Boolean good,
            boolean given,
            boolean released,
            @Nullable Instant nextBy) {

        /// The day until which it promises something.
        @Nullable
        String promised() {
            return nextBy == null
                    ? null
                    : LocalDate.ofInstant(nextBy, LondonTime.ZONE).toString();
        }
    }

    private final JdbcClient jdbc;
    private final Wordstore words;

    AnswerRows(JdbcClient jdbc, Wordstore words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    long write(Standing standing, Handling.Answering answer, String text, PersonId author, Instant at) {
        var id = standing.id();
        var step = answer.nextStep();
        return jdbc.sql("""
            insert into ledger.answer (contribution, round, author, words, disposition, outcome, next_step, next_by,
                written_at)
            values (:contribution, :round, :author, :words, :disposition, :outcome, :nextStep, :nextBy, :at)
            returning id
            """)
                .param("contribution", id.number())
                .param("round", standing.contribution().clock().round())
                .param("author", author.value())
                .param("words", words.keep(id, null, "answer", text, at))
                .param("disposition", answer.disposition().code())
                .param("outcome", answer.isOutcome())
                .param(
                        "nextStep",
                        step == null || step.isBlank() ? null : words.keep(id, null, "next-step", step, at),
                        Types.BIGINT)
                .param("nextBy", Moments.at(answer.nextBy()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", Moments.at(at))
                .query(Long.class)
                .single();
    }

    /// The same words by the same author in this round, not given back.
    boolean isWritten(Standing standing, String text, PersonId author) {
        return jdbc.sql("""
            select exists (select from ledger.answer a join ledger.words w on w.id = a.words
                where a.contribution = :contribution and a.round = :round and a.author = :author
                  and a.good is not false and w.text = :text)
            """)
                .param("contribution", standing.id().number())
                .param("round", standing.contribution().clock().round())
                .param("author", author.value())
                .param("text", text)
                .query(Boolean.class)
                .single();
    }

    Optional<Written> find(long id) {
        return jdbc.sql("select * from ledger.answer where id = :id")
                .param("id", id)
                .query(AnswerRows::written)
                .optional();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                row.getLong("id"),
                new ContributionId(row.getLong("contribution")),
                row.getInt("round"),
                new PersonId(row.getObject("author", UUID.class)),
                Disposition.of(row.getString("disposition")),
                row.getBoolean("outcome"),
                row.getObject("good", Boolean.class),
                row.getObject("given_at") != null,
                row.getObject("released_at") != null,
                Moments.find(row, "next_by"));
    }

    void read(long id, PersonId reader, boolean good, Instant at) {
        jdbc.sql("update ledger.answer set reader = :reader, good = :good, read_at = :at where id = :id")
                .param("reader", reader.value())
                .param("good", good)
                .param("at", Moments.at(at))
                .param("id", id)
                .update();
    }

    void give(long id, boolean shared, Instant at) {
        jdbc.sql("update ledger.answer set given_at = :at, shared = :shared where id = :id")
                .param("at", Moments.at(at))
                .param("shared", shared)
                .param("id", id)
                .update();
    }

    /// @return the words as released; null where it stays private
    @Nullable
    Long release(Written answer, PersonId releaser, @Nullable String publicWords, Instant at) {
        var kept = publicWords == null ? null : words.keep(answer.contribution(), null, "public", publicWords, at);
        jdbc.sql("""
            update ledger.answer set releaser = :releaser, released_at = :at, published = :published,
                public_words = :words
            where id = :id
            """)
                .param("releaser", releaser.value())
                .param("at", Moments.at(at))
                .param("published", publicWords != null)
                .param("words", kept, Types.BIGINT)
                .param("id", answer.id())
                .update();
        return kept;
    }
}
