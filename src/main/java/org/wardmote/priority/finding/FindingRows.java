package org.wardmote.priority.finding;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.people.PersonId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Columns;

/// The rows of `priority.finding`.
@Component
class FindingRows {

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Finding> find(Reference reference) {
        return jdbc.sql("select * from priority.finding where reference = :reference")
                .param("reference", reference.letters())
                .query(FindingRows::row)
                .optional();
    }

    Optional<Finding> findBySource(String key) {
        return jdbc.sql("select * from priority.finding where source_key = :key")
                .param("key", key)
                .query(FindingRows::row)
                .optional();
    }

    List<Finding> list(List<FindingId> ids) {
        return jdbc.sql("""
            select f.* from unnest(:ids) with ordinality as wanted (id, place)
              join priority.finding f using (id) order by wanted.place\
            """)
                .param("ids", ids.stream().map(FindingId::number).toArray(Long[]::new))
                .query(FindingRows::row)
                .list();
    }

    /// Nobody else changes it before the transaction ends, and nothing has happened to it after this moment.
    Finding lock(FindingId id, Instant at) {
        var finding = jdbc.sql("select * from priority.finding where id = :id for update")
                .param("id", id.number())
                .query(FindingRows::row)
                .single();
        if (at.isBefore(finding.movedAt()))
            throw new CannotBeNow("Something has happened to this finding after that moment.");
        return finding;
    }

    Optional<FindingId> insert(
            Reference reference,
            @Nullable String source,
            Wording wording,
            Where where,
            PersonId by,
            Instant at,
            Instant now) {
        return jdbc.sql("""
            insert into priority.finding
                (reference, source_key, organisation, borough, area, first_borough, first_area, subject, state, title,
                 statement, dissent, made_by, made_at, recorded_at, moved_at)
            values (:reference, :source, :organisation, :borough::bigint, :area::bigint, :borough::bigint,
                    :area::bigint, :subject, 'gathering', :title, :statement, :dissent, :by, :at, :now, :at)
            on conflict do nothing returning id\
            """)
                .param("reference", reference.letters())
                .param("source", source)
                .param("organisation", where.placed().organisation())
                .param("borough", Columns.number(where.placed().borough()))
                .param("area", Columns.number(where.placed().area()))
                .param("subject", where.subject())
                .param("title", wording.title())
                .param("statement", wording.statement())
                .param("dissent", wording.dissent())
                .param("by", by.value())
                .param("at", Moments.at(at))
                .param("now", Moments.at(now))
                .query((row, number) -> new FindingId(row.getLong("id")))
                .optional();
    }

    void reword(FindingId id, Wording wording, Instant at) {
        jdbc.sql("""
            update priority.finding set title = :title, statement = :statement, dissent = :dissent, moved_at = :at
            where id = :id\
            """)
                .param("id", id.number())
                .param("title", wording.title())
                .param("statement", wording.statement())
                .param("dissent", wording.dissent())
                .param("at", Moments.at(at))
                .update();
    }

    void harm(FindingId id, int harm, String reason, Instant at) {
        jdbc.sql("update priority.finding set harm = :harm, harm_reason = :reason, moved_at = :at where id = :id")
                .param("id", id.number())
                .param("harm", harm)
                .param("reason", reason)
                .param("at", Moments.at(at))
                .update();
    }

    void route(FindingId id, String post, @Nullable PersonId to, LocalDate dueOn, Instant at) {
        jdbc.sql("""
            update priority.finding
               set state = 'routed', post = :post, routed_to = :to::uuid, due_on = :dueOn, routed_at = :at,
                   acknowledged_at = null, acknowledged_by = null, escalated_at = null, moved_at = :at
             where id = :id\
            """)
                .param("id", id.number())
                .param("post", post)
                .param("to", Columns.value(to))
                .param("dueOn", dueOn)
                .param("at", Moments.at(at))
                .update();
    }

    void acknowledge(FindingId id, PersonId by, Instant at) {
        jdbc.sql("""
            update priority.finding
               set state = 'acknowledged', acknowledged_at = :at, acknowledged_by = :by, moved_at = :at where id = :id\
            """)
                .param("id", id.number())
                .param("by", by.value())
                .param("at", Moments.at(at))
                .update();
    }

    void escalate(FindingId id, Instant at) {
        jdbc.sql("update priority.finding set escalated_at = :at, moved_at = :at where id = :id")
                .param("id", id.number())
                .param("at", Moments.at(at))
                .update();
    }

    void end(FindingId id, FindingState state, Instant at) {
        jdbc.sql("""
            update priority.finding
               set state = :state, ended_at = coalesce(ended_at, :at), moved_at = greatest(moved_at, :at) where id = :id\
            """)
                .param("id", id.number())
                .param("state", state.code())
                .param("at", Moments.at(at))
                .update();
    }

    static Finding row(ResultSet row, int number) throws SQLException {
        return new Finding(
                new FindingId(row.getLong("id")),
                new Reference(row.getString("reference")),
                Columns.placed(row),
                row.getString("subject"),
                FindingState.of(row.getString("state")),
                row.getString("title"),
                row.getString("statement"),
                row.getString("dissent"),
                row.getInt("harm"),
                row.getString("harm_reason"),
                new Finding.Counts(
                        row.getInt("contributions"),
                        row.getInt("people"),
                        row.getInt("unmarked"),
                        row.getInt("dissenting"),
                        row.getInt("channels"),
                        row.getInt("places")),
                requireNonNull(Columns.person(row, "made_by")),
                Moments.get(row, "made_at"),
                Moments.get(row, "moved_at"),
                routed(row));
    }

    private static Finding.@Nullable Routed routed(ResultSet row) throws SQLException {
        var at = Moments.find(row, "routed_at");
        if (at == null) return null;
        return new Finding.Routed(
                row.getString("post"),
                Columns.person(row, "routed_to"),
                row.getObject("due_on", LocalDate.class),
                at,
                Moments.find(row, "acknowledged_at"),
                Moments.find(row, "escalated_at"));
    }
}
