package org.wardmote.ledger;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.people.Viewer;

/// Where somebody reaches among records that have a place, as a listing looks for them: three arrays side by side,
/// one place at each position.
public record Scopes(List<Placed> places) {

    /// The condition of a listing of a table that has the three columns, by its name in the statement; {@link
    /// #bind} gives it its values.
    public static final String SQL = """
        exists (select from unnest(:reachOrganisations::text[], :reachBoroughs::bigint[], :reachAreas::bigint[])
                         as reach (organisation, borough, area)
                 where reach.organisation = %1$s.organisation
                   and (reach.borough is null or reach.borough = %1$s.borough)
                   and (reach.area is null or reach.area = %1$s.area))\
        """;

    /// Of somebody who holds one of these functions, or oversees those who do.
    public static Scopes of(Viewer viewer, Organisations organisations, Function... functions) {
        var found = new HashSet<Placed>();
        for (var grant : viewer.reach(functions))
            found.add(new Placed(grant.organisation(), grant.borough(), grant.area()));
        for (var grant : viewer.reach(Function.SCRUTINISE))
            organisations
                    .find(grant.organisation())
                    .map(Organisation::oversees)
                    .ifPresent(force -> found.add(new Placed(force, grant.borough(), grant.area())));
        return new Scopes(List.copyOf(found));
    }

    /// Whether somebody oversees what has this place. They read all of it, and do nothing with it.
    public static boolean areScrutinised(Viewer viewer, Organisations organisations, Placed placed) {
        return organisations
                .findOverseerOf(placed.organisation())
                .map(overseer -> viewer.may(Function.SCRUTINISE, overseer.id(), placed.borough(), placed.area()))
                .orElse(false);
    }

    public boolean isNowhere() {
        return places.isEmpty();
    }

    public StatementSpec bind(StatementSpec sql) {
        return sql.param(
                        "reachOrganisations",
                        places.stream().map(Placed::organisation).toArray(String[]::new))
                .param(
                        "reachBoroughs",
                        places.stream().map(one -> number(one.borough())).toArray(Long[]::new))
                .param(
                        "reachAreas",
                        places.stream().map(one -> number(one.area())).toArray(Long[]::new));
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }
}
