package org.wardmote.volunteering.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Scopes;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Reads watch schemes and what happened to them.
@Component
class SchemeRows {

    private static final String SELECT = "select s.* from volunteering.scheme s ";

    private final JdbcClient jdbc;
    private final Within within;

    SchemeRows(JdbcClient jdbc, Within within) {
        this.jdbc = jdbc;
        this.within = within;
    }

    /// As far as the viewer reaches: what is late first, then by when it is due.
    List<Scheme> list(Viewer viewer, int most) {
        var reach = within.of(viewer);
        if (reach.isNowhere()) return List.of();
        return reach.bind(jdbc.sql(SELECT + "where " + Scopes.SQL.formatted("s") + """
             order by s.stage in ('closed', 'declined'), s.missed_at is null, s.due_at, s.id desc limit :most\
            """))
                .param("most", most)
                .query(SchemeRows::scheme)
                .list();
    }

    List<Scheme> listPublished(AreaId area) {
        return jdbc.sql(SELECT + """
            where s.area = :area and s.live_since is not null and s.stage not in ('closed', 'declined')
             order by s.name, s.id\
            """)
                .param("area", area.number())
                .query(SchemeRows::scheme)
                .list();
    }

    List<Scheme> listOf(PersonId coordinator) {
        return jdbc.sql(SELECT + "where s.coordinator = :person order by s.id")
                .param("person", coordinator.value())
                .query(SchemeRows::scheme)
                .list();
    }

    Optional<Scheme> find(Reference reference) {
        return jdbc.sql(SELECT + "where s.reference = :reference")
                .param("reference", reference.letters())
                .query(SchemeRows::scheme)
                .optional();
    }

    Optional<Scheme> find(long id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id)
                .query(SchemeRows::scheme)
                .optional();
    }

    /// For whoever changes it, in the caller's transaction.
    Optional<Scheme> lock(long id) {
        return jdbc.sql(SELECT + "where s.id = :id for update")
                .param("id", id)
                .query(SchemeRows::scheme)
                .optional();
    }

    Optional<Scheme> lockUnlessBusy(long id) {
        return jdbc.sql(SELECT + "where s.id = :id for update skip locked")
                .param("id", id)
                .query(SchemeRows::scheme)
                .optional();
    }

    /// Whose next stage is due by now, and nobody has said so yet.
    List<Long> listOverdue(Instant now, int most) {
        return jdbc.sql("""
            select id from volunteering.scheme where missed_at is null and due_at <= :now order by due_at limit :most\
            """)
                .param("now", Moments.at(now))
                .param("most", most)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    Optional<Step> findStep(long id) {
        return jdbc.sql("select t.* from volunteering.step t where t.id = :id")
                .param("id", id)
                .query(SchemeRows::step)
                .optional();
    }

    /// In the order in which it happened.
    List<Step> steps(long scheme) {
        return jdbc.sql("select t.* from volunteering.step t where t.scheme = :scheme order by t.id")
                .param("scheme", scheme)
                .query(SchemeRows::step)
                .list();
    }

    /// What followed upon a request, from the step that it was to the one that told what came of it.
    List<Step> stepsSince(ContributionId request) {
        return jdbc.sql("""
            select t.* from volunteering.step t join volunteering.request r on r.scheme = t.scheme
             where r.contribution = :request and t.happened_at >= r.asked_at
               and (r.told_at is null or t.happened_at <= r.told_at) order by t.id\
            """)
                .param("request", request.number())
                .query(SchemeRows::step)
                .list();
    }

    private static Scheme scheme(ResultSet row, int number) throws SQLException {
        return new Scheme(
                row.getLong("id"),
                new Reference(row.getString("reference")),
                new Placed(
                        row.getString("organisation"),
                        new AreaId(row.getLong("borough")),
                        new AreaId(row.getLong("area"))),
                row.getString("name"),
                row.getString("outline"),
                Stage.of(row.getString("stage")),
                Moments.get(row, "since"),
                Moments.find(row, "due_at"),
                Moments.find(row, "missed_at"),
                Moments.find(row, "live_since"),
                person(row, "officer"),
                person(row, "coordinator"),
                row.getString("coordinator_key"),
                Moments.find(row, "agreed_at"));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getLong("id"),
                row.getLong("scheme"),
                row.getString("kind"),
                Stage.of(row.getString("stage")),
                Moments.get(row, "happened_at"),
                person(row, "by_person"),
                person(row, "officer"),
                row.getString("note"),
                Moments.find(row, "due_at"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
