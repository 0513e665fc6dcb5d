package org.wardmote.priority.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Scopes;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PromiseId;
import org.wardmote.priority.desk.Within;

/// Promises as they are recorded.
@Component
class RecordedPromises implements Promises {

    private static final Set<Function> READING =
            Set.of(Function.ANSWER, Function.SUPERVISE, Function.PUBLISH, Function.ANALYSE, Function.DECIDE);

    /// Missed and promised for another day, it is owed again by that day.
    private static final String OWED = """
         %1$s.kept_at is null and %1$s.released_at is null
         and (%1$s.missed_on is null or %1$s.missed_on < %1$s.due_on)\
        """;

    private final JdbcClient jdbc;
    private final Within within;

    RecordedPromises(JdbcClient jdbc, Within within) {
        this.jdbc = jdbc;
        this.within = within;
    }

    @Override
    public List<Promise> list(String kind, Collection<Long> of) {
        return jdbc.sql(PromiseRows.SELECT + " where p.kind = :kind and p.of_id = any (:of) order by p.id desc")
                .param("kind", kind)
                .param("of", of.toArray(Long[]::new))
                .query(PromiseRows::promise)
                .list();
    }

    @Override
    public List<Promise> list(Collection<PromiseId> ids) {
        return jdbc.sql(PromiseRows.SELECT + " where p.id = any (:ids) order by p.id desc")
                .param("ids", ids.stream().map(PromiseId::number).toArray(Long[]::new))
                .query(PromiseRows::promise)
                .list();
    }

    @Override
    public List<Promise> listMissed(Placed place, int most) {
        return jdbc.sql(PromiseRows.SELECT + """
             where p.missed_at is not null and p.organisation = :organisation
               and (:borough::bigint is null or p.borough = :borough) and (:area::bigint is null or p.area = :area)
             order by p.due_on desc, p.id desc limit :most\
            """)
                .param("organisation", place.organisation())
                .param("borough", number(place.borough()), java.sql.Types.BIGINT)
                .param("area", number(place.area()), java.sql.Types.BIGINT)
                .param("most", most)
                .query(PromiseRows::promise)
                .list();
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    /// What is owed and what was missed, as far as the viewer reaches: owed by the day, missed newest first.
    ///
    /// @param show `open`, `missed` or `kept`
    List<Promise> list(Viewer viewer, String show, int most) {
        var reach = within.of(viewer, READING);
        if (reach.isNowhere()) return List.of();
        var which = switch (show) {
            case "missed" -> "p.missed_at is not null order by p.due_on desc, p.id desc";
            case "kept" -> "p.kept_at is not null order by p.kept_at desc, p.id desc";
            default -> OWED.formatted("p") + " order by p.due_on, p.id";
        };
        return reach.bind(jdbc.sql(
                        PromiseRows.SELECT + " where " + Scopes.SQL.formatted("p") + " and " + which + " limit :most"))
                .param("most", most)
                .query(PromiseRows::promise)
                .list();
    }

    Optional<Promise> find(PromiseId id, Viewer viewer) {
        return jdbc.sql(PromiseRows.SELECT + " where p.id = :id")
                .param("id", id.number())
                .query(PromiseRows::promise)
                .optional()
                .filter(promise -> within.reads(viewer, promise.placed()));
    }

    /// Owed on a day that comes after theirs, the longest overdue first.
    List<PromiseId> listOverdue(LocalDate today, int most) {
        return jdbc.sql("""
            select id from priority.promise
             where due_on < :today and\
            """ + OWED.formatted("promise") + " order by due_on, id limit :most")
                .param("today", today)
                .param("most", most)
                .query((row, number) -> new PromiseId(row.getLong("id")))
                .list();
    }
}
