package org.wardmote.area.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.importing.FileRefused;
import org.wardmote.kernel.Period;

/// The boundary sets of the database.
@Component
final class BoundarySets {

    private final JdbcClient jdbc;

    BoundarySets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The set as it was begun by an earlier file, or a new one.
    BoundarySet open(AskedSet asked, String attribution) {
        var known = find(asked.kind(), asked.name());
        if (known.isPresent()) return continued(known.get(), asked);
        if (!asked.approximate()) refuseSameDay(asked);
        return create(asked.kind(), asked.name(), asked.from(), asked.approximate(), null, attribution);
    }

    /// The boroughs that are the union of a set's wards.
    BoundarySet openMade(BoundarySet of) {
        return find(AreaKind.BOROUGH, of.name())
                .orElseGet(() -> create(
                        AreaKind.BOROUGH, of.name(), of.period().from(), of.approximate(), of.id(), attribution(of)));
    }

    List<BoundarySet> listLine(AreaKind kind) {
        return list().stream()
                .filter(set -> BoundarySet.sameLine(set.kind(), kind))
                .toList();
    }

    void place(Timeline timeline) {
        for (var set : timeline.sets())
            jdbc.sql("update area.boundary_set set until_day = :until where id = :id")
                    .param("until", set.period().until())
                    .param("id", set.id())
                    .update();
    }

    private static BoundarySet continued(BoundarySet known, AskedSet asked) {
        if (!known.period().from().equals(asked.from()))
            throw new FileRefused("The set " + asked.name() + " is loaded already and begins on "
                    + known.period().from() + ", not on " + asked.from() + ".");
        return known;
    }

    private void refuseSameDay(AskedSet asked) {
        listLine(asked.kind()).stream()
                .filter(set -> !set.approximate() && set.period().from().equals(asked.from()))
                .findFirst()
                .ifPresent(set -> {
                    throw new FileRefused("The set " + set.name() + " already begins on " + asked.from()
                            + ". Two sets cannot begin on one day.");
                });
    }

    private Optional<BoundarySet> find(AreaKind kind, String name) {
        return list().stream()
                .filter(set -> set.kind() == kind && set.name().equals(name))
                .findFirst();
    }

    private List<BoundarySet> list() {
        return jdbc.sql("""
            select id, kind, name, from_day, until_day, approximate, made_from
            from area.boundary_set order by from_day, id
            """).query(BoundarySet::of).list();
    }

    private String attribution(BoundarySet set) {
        return jdbc.sql("select attribution from area.boundary_set where id = ?")
                .param(set.id())
                .query(String.class)
                .single();
    }

    private BoundarySet create(
            AreaKind kind,
            String name,
            LocalDate from,
            boolean approximate,
            @Nullable Long madeFrom,
            String attribution) {
        var id = jdbc.sql("""
            insert into area.boundary_set (kind, name, from_day, approximate, made_from, attribution)
            values (:kind, :name, :from, :approximate, :madeFrom, :attribution)
            returning id
            """)
                .param("kind", kind.word())
                .param("name", name)
                .param("from", from)
                .param("approximate", approximate)
                .param("madeFrom", madeFrom)
                .param("attribution", attribution)
                .query(Long.class)
                .single();
        return new BoundarySet(id, kind, name, Period.from(from), approximate, madeFrom);
    }
}
