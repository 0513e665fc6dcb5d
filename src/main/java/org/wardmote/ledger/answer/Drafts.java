package org.wardmote.ledger.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.TypedDate;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.Wordstore;
import org.wardmote.people.PersonId;

/// Answers begun. What was typed is kept among all other words, so that erasure finds it.
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final Wordstore words;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Wordstore words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    Optional<Draft> find(ContributionId id, PersonId author, long seen) {
        return on("""
            select d.*, w.text, n.text as step from ledger.draft d
              left join ledger.words w on w.id = d.words
              left join ledger.words n on n.id = d.next_step
             where d.contribution = :contribution and d.author = :author\
            """, id, author).query((row, number) -> draft(row, seen)).optional();
    }

    private static Draft draft(ResultSet row, long seen) throws SQLException {
        var day = row.getString("next_by").split(" ", 3);
        var form = new AnswerForm(
                row.getString("text"),
                row.getString("disposition"),
                row.getString("outcome"),
                row.getString("step"),
                day.length < 3 ? TypedDate.BLANK : new TypedDate(day[0], day[1], day[2]),
                seen);
        return new Draft(form, row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    /// Inside the caller's transaction; takes the place of what the same author had begun before.
    void keep(ContributionId id, PersonId author, AnswerForm form) {
        drop(id, author);
        var day = form.day();
        on("""
            insert into ledger.draft (contribution, author, words, next_step, next_by, disposition, outcome, saved_at)
            values (:contribution, :author, :words, :step, :day, :disposition, :outcome, :at)\
            """, id, author)
                .param("words", kept(id, form.words()))
                .param("step", kept(id, form.nextStep()))
                .param("day", said(day.day()) + " " + said(day.month()) + " " + said(day.year()))
                .param("disposition", said(form.disposition()))
                .param("outcome", said(form.outcome()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private @Nullable Long kept(ContributionId id, @Nullable String text) {
        return said(text).isBlank() ? null : words.keep(id, null, "draft", said(text), clock.instant());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    void drop(ContributionId id, PersonId author) {
        on("""
            with gone as (
                delete from ledger.draft where contribution = :contribution and author = :author
                returning words, next_step
            )
            delete from ledger.words w using gone where w.id in (gone.words, gone.next_step)\
            """, id, author).update();
    }

    private StatementSpec on(String sql, ContributionId id, PersonId author) {
        return jdbc.sql(sql).param("contribution", id.number()).param("author", author.value());
    }
}
