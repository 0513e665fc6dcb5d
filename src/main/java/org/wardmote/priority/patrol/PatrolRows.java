package org.wardmote.priority.patrol;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Scopes;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.record.Columns;

/// The tables of patrols.
@Component
class PatrolRows {

    private static final String SELECT = "select p.* from priority.patrol p where ";

    private final JdbcClient jdbc;
    private final Within within;

    PatrolRows(JdbcClient jdbc, Within within) {
        this.jdbc = jdbc;
        this.within = within;
    }

    List<Patrol> list(Placed placed, int most) {
        return made(jdbc.sql(SELECT + """
            p.organisation = :organisation and p.area = :area order by p.id desc limit :most\
            """)
                .param("organisation", placed.organisation())
                .param("area", Columns.number(placed.area()), Types.BIGINT)
                .param("most", most)
                .query(PatrolRows::patrol)
                .list());
    }

    List<Patrol> list(Viewer viewer, int most) {
        var reach = within.of(viewer, Set.of(Function.ANSWER, Function.SUPERVISE));
        if (reach.isNowhere()) return List.of();
        return made(reach.bind(jdbc.sql(
                        SELECT + Scopes.SQL.formatted("p") + " order by p.decided is not null, p.id desc limit :most"))
                .param("most", most)
                .query(PatrolRows::patrol)
                .list());
    }

    Optional<Patrol> find(Reference reference) {
        return made(jdbc.sql(SELECT + "p.reference = :reference")
                        .param("reference", reference.letters())
                        .query(PatrolRows::patrol)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Patrol> lock(long id) {
        return made(jdbc.sql(SELECT + "p.id = :id for update")
                        .param("id", id)
                        .query(PatrolRows::patrol)
                        .list())
                .stream()
                .findFirst();
    }

    private static Patrol patrol(ResultSet row, int number) throws SQLException {
        return new Patrol(
                row.getLong("id"),
                new Reference(row.getString("reference")),
                new ContributionId(row.getLong("contribution")),
                Columns.placed(row),
                row.getString("place"),
                row.getString("wanted"),
                Moments.get(row, "recorded_at"),
                row.getString("decided"),
                row.getString("answer"),
                Moments.find(row, "decided_at"),
                List.of());
    }

    private List<Patrol> made(List<Patrol> patrols) {
        var made = times(patrols.stream().map(Patrol::id).toArray(Long[]::new));
        return patrols.stream()
                .map(one -> new Patrol(
                        one.id(),
                        one.reference(),
                        one.contribution(),
                        one.placed(),
                        one.place(),
                        one.wanted(),
                        one.recordedAt(),
                        one.decided(),
                        one.answer(),
                        one.decidedAt(),
                        List.copyOf(made.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    private Map<Long, List<Patrol.Made>> times(Long[] patrols) {
        var found = new HashMap<Long, List<Patrol.Made>>();
        jdbc.sql("select * from priority.patrolled where patrol = any (:ids) order by starts")
                .param("ids", patrols)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("patrol"), patrol -> new ArrayList<>())
                            .add(new Patrol.Made(Moments.get(row, "starts"), Moments.get(row, "ends")));
                });
        return found;
    }

    /// Empty where it was recorded before, or the reference is taken.
    boolean insert(Reference reference, Heard heard, String place, String wanted, PersonId by, Instant at) {
        return jdbc.sql("""
            insert into priority.patrol
                (reference, contribution, organisation, borough, area, place, wanted, recorded_at, by_person)
            values (:reference, :contribution, :organisation, :borough, :area, :place, :wanted, :at, :by)
            on conflict do nothing\
            """)
                        .param("reference", reference.letters())
                        .param("contribution", heard.id().number())
                        .param("organisation", heard.placed().organisation())
                        .param("borough", Columns.number(heard.placed().borough()), Types.BIGINT)
                        .param("area", Columns.number(heard.placed().area()), Types.BIGINT)
                        .param("place", place)
                        .param("wanted", wanted)
                        .param("at", Moments.at(at))
                        .param("by", by.value(), Types.OTHER)
                        .update()
                > 0;
    }

    void decide(long id, String decided, String answer, PersonId by, Instant at) {
        jdbc.sql("""
            update priority.patrol set decided = :decided, answer = :answer, decided_at = :at, decided_by = :by
             where id = :id\
            """)
                .param("decided", decided)
                .param("answer", answer)
                .param("at", Moments.at(at))
                .param("by", by.value(), Types.OTHER)
                .param("id", id)
                .update();
    }

    void made(long id, Instant starts, Instant ends, PersonId by, Instant at) {
        jdbc.sql("""
            insert into priority.patrolled (patrol, starts, ends, noted_at, by_person)
            values (:id, :starts, :ends, :at, :by)\
            """)
                .param("id", id)
                .param("starts", Moments.at(starts))
                .param("ends", Moments.at(ends))
                .param("at", Moments.at(at))
                .param("by", by.value(), Types.OTHER)
                .update();
    }
}
