package org.wardmote.priority.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Columns;

/// The rows of `priority.decision`.
@Component
class DecisionRows {

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Decision> find(Reference reference) {
        return jdbc.sql("select * from priority.decision where reference = :reference")
                .param("reference", reference.letters())
                .query(DecisionRows::row)
                .optional();
    }

    Optional<Decision> findBySource(String key) {
        return jdbc.sql("select * from priority.decision where source_key = :key")
                .param("key", key)
                .query(DecisionRows::row)
                .optional();
    }

    List<Decision> list(Collection<DecisionId> ids) {
        return jdbc.sql("""
            select d.* from unnest(:ids) with ordinality as wanted (id, place)
              join priority.decision d using (id) order by wanted.place\
            """)
                .param("ids", ids.stream().map(DecisionId::number).toArray(Long[]::new))
                .query(DecisionRows::row)
                .list();
    }

    /// Nobody else changes it before the transaction ends, and nothing has happened to it after this moment.
    Decision lock(DecisionId id, Instant at) {
        var decision = jdbc.sql("select * from priority.decision where id = :id for update")
                .param("id", id.number())
                .query(DecisionRows::row)
                .single();
        if (at.isBefore(decision.movedAt()))
            throw new CannotBeNow("Something has happened to this decision after that moment.");
        return decision;
    }

    Optional<DecisionId> insert(
            Reference reference,
            @Nullable String source,
            Placed placed,
            @Nullable String subject,
            Instant at,
            Instant now) {
        return jdbc.sql("""
            insert into priority.decision
                (reference, source_key, organisation, borough, area, first_borough, first_area, subject, state,
                 contributions, people, proposed_at, recorded_at, moved_at)
            values (:reference, :source, :organisation, :borough::bigint, :area::bigint, :borough::bigint,
                    :area::bigint, :subject, 'proposed', 0, 0, :at, :now, :at)
            on conflict do nothing returning id\
            """)
                .param("reference", reference.letters())
                .param("source", source)
                .param("organisation", placed.organisation())
                .param("borough", Columns.number(placed.borough()))
                .param("area", Columns.number(placed.area()))
                .param("subject", subject)
                .param("at", Moments.at(at))
                .param("now", Moments.at(now))
                .query((row, number) -> new DecisionId(row.getLong("id")))
                .optional();
    }

    /// Public ones of which it is not known yet that everybody has been told.
    List<DecisionId> listUntold(int most) {
        return jdbc.sql("""
            select id from priority.decision
            where published_at is not null and told_at is null and not told_before order by id limit :most\
            """)
                .param("most", most)
                .query((row, number) -> new DecisionId(row.getLong("id")))
                .list();
    }

    void moved(DecisionId id, Instant at) {
        jdbc.sql("update priority.decision set moved_at = greatest(moved_at, :at) where id = :id")
                .param("id", id.number())
                .param("at", Moments.at(at))
                .update();
    }

    void told(DecisionId id, Instant at) {
        jdbc.sql("update priority.decision set told_at = :at, moved_at = greatest(moved_at, :at) where id = :id")
                .param("id", id.number())
                .param("at", Moments.at(at))
                .update();
    }

    void close(DecisionId id, Instant at) {
        jdbc.sql("update priority.decision set state = 'closed', closed_at = :at, moved_at = :at where id = :id")
                .param("id", id.number())
                .param("at", Moments.at(at))
                .update();
    }

    void measured(DecisionId id, String reached, Instant at) {
        jdbc.sql("update priority.decision set reached = :reached, measured_at = :at, moved_at = :at where id = :id")
                .param("id", id.number())
                .param("reached", reached)
                .param("at", Moments.at(at))
                .update();
    }

    static Decision row(ResultSet row, int number) throws SQLException {
        return new Decision(
                new DecisionId(row.getLong("id")),
                new Reference(row.getString("reference")),
                Columns.placed(row),
                row.getString("subject"),
                DecisionState.of(row.getString("state")),
                row.getInt("version"),
                row.getInt("contributions"),
                row.getInt("people"),
                Moments.get(row, "moved_at"),
                Moments.find(row, "published_at"),
                row.getObject("looked_at_on", LocalDate.class),
                withholding(row),
                Moments.find(row, "told_at"),
                row.getBoolean("told_before"),
                row.getString("reached"),
                Moments.find(row, "closed_at"));
    }

    private static Decision.@Nullable Withholding withholding(ResultSet row) throws SQLException {
        var kind = row.getString("withheld");
        return kind == null
                ? null
                : new Decision.Withholding(
                        kind, row.getObject("review_on", LocalDate.class), row.getBoolean("unconfirmed"));
    }
}
