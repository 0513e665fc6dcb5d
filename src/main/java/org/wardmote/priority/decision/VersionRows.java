package org.wardmote.priority.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.Effect;
import org.wardmote.priority.record.Columns;

/// The rows of `priority.version`.
@Component
class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DecisionId decision, int number, Content content, PersonId author, Instant at) {
        with(content, jdbc.sql("""
            insert into priority.version
                (decision, number, state, effect, title, said, did, reason, weight, options, dissent, anticipated,
                 looked_at_on, post, correction, authors, drafted_at)
            values (:decision, :number, 'drafted', :effect, :title, :said, :did, :reason, :weight, :options, :dissent,
                    :anticipated, :lookedAtOn, :post, :correction, array[:author]::uuid[], :at)\
            """))
                .param("decision", decision.number())
                .param("number", number)
                .param("author", author.value())
                .param("at", Moments.at(at))
                .update();
    }

    /// Whoever writes at it is one of its authors from then on, and what was decided or approved before is not
    /// this.
    ///
    /// @param seen which draft they had before them
    /// @return false where somebody else has changed it since
    boolean rewrite(long id, Content content, int seen, PersonId author) {
        return with(content, jdbc.sql("""
            update priority.version
               set state = 'drafted', effect = :effect, title = :title, said = :said, did = :did, reason = :reason,
                   weight = :weight, options = :options, dissent = :dissent, anticipated = :anticipated,
                   looked_at_on = :lookedAtOn, post = :post, correction = :correction, seen = seen + 1,
                   decided_by = null, decided_at = null, approved_by = null, approved_at = null,
                   authors = case when :author = any (authors) then authors else authors || :author end
             where id = :id and seen = :seen and state in ('drafted', 'decided', 'approved')\
            """))
                        .param("id", id)
                        .param("seen", seen)
                        .param("author", author.value())
                        .update()
                > 0;
    }

    private static StatementSpec with(Content content, StatementSpec statement) {
        return statement
                .param("effect", content.effect().code())
                .param("title", content.title())
                .param("said", content.said())
                .param("did", content.did())
                .param("reason", content.reason())
                .param("weight", content.weight())
                .param("options", content.options())
                .param("dissent", content.dissent())
                .param("anticipated", content.anticipated())
                .param("lookedAtOn", content.lookedAtOn())
                .param("post", content.post())
                .param("correction", content.correction());
    }

    void decide(long id, PersonId by, Instant at) {
        mark(id, "state = 'decided', note = null, decided_by = :by, decided_at = :at", by, at);
    }

    void approve(long id, PersonId by, Instant at) {
        mark(id, "state = 'approved', approved_by = :by, approved_at = :at", by, at);
    }

    private void mark(long id, String what, PersonId by, Instant at) {
        jdbc.sql("update priority.version set " + what + " where id = :id")
                .param("id", id)
                .param("by", by.value())
                .param("at", Moments.at(at))
                .update();
    }

    void giveBack(long id, String note) {
        jdbc.sql("""
            update priority.version
               set state = 'drafted', note = :note, decided_by = null, decided_at = null, approved_by = null,
                   approved_at = null
             where id = :id\
            """).param("id", id).param("note", note).update();
    }

    /// Its texts stay, since they are part of the record; its number is not given again.
    void drop(long id) {
        jdbc.sql("update priority.version set state = 'dropped' where id = :id")
                .param("id", id)
                .update();
    }

    Optional<Version> findInWork(DecisionId decision) {
        return jdbc.sql("""
            select * from priority.version where decision = :id and state in ('drafted', 'decided', 'approved')\
            """)
                .param("id", decision.number())
                .query(VersionRows::row)
                .optional();
    }

    Optional<Version> findHolding(DecisionId decision) {
        return jdbc.sql("select * from priority.version where decision = :id and state = 'holds'")
                .param("id", decision.number())
                .query(VersionRows::row)
                .optional();
    }

    Optional<Version> find(long id) {
        return jdbc.sql("select * from priority.version where id = :id")
                .param("id", id)
                .query(VersionRows::row)
                .optional();
    }

    /// Newest first.
    List<Version> list(DecisionId decision) {
        return jdbc.sql("select * from priority.version where decision = :id order by number desc")
                .param("id", decision.number())
                .query(VersionRows::row)
                .list();
    }

    static Version row(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getLong("id"),
                new DecisionId(row.getLong("decision")),
                row.getInt("number"),
                Version.State.of(row.getString("state")),
                content(row),
                authors(row),
                row.getInt("seen"),
                row.getString("note"),
                Columns.person(row, "decided_by"),
                Moments.find(row, "decided_at"),
                Columns.person(row, "approved_by"),
                Moments.find(row, "approved_at"),
                Columns.person(row, "published_by"),
                Moments.find(row, "published_at"));
    }

    static Content content(ResultSet row) throws SQLException {
        return new Content(
                Effect.of(row.getString("effect")),
                row.getString("title"),
                row.getString("said"),
                row.getString("did"),
                row.getString("reason"),
                row.getString("weight"),
                row.getString("options"),
                row.getString("dissent"),
                row.getString("anticipated"),
                row.getObject("looked_at_on", LocalDate.class),
                row.getString("post"),
                row.getString("correction"));
    }

    private static List<PersonId> authors(ResultSet row) throws SQLException {
        var authors = (UUID[]) row.getArray("authors").getArray();
        return Arrays.stream(authors).map(PersonId::new).toList();
    }
}
