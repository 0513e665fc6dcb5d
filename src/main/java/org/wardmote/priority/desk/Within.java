package org.wardmote.priority.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// How far somebody reaches into records that have a place. The body that oversees an organisation reads all of
/// its, and does nothing with them.
@Component
public class Within {

    private static final Function[] READING = {
        Function.ANSWER, Function.SUPERVISE, Function.PUBLISH, Function.ANALYSE, Function.DECIDE
    };

    /// The condition of a listing, for a table that has the three columns; {@link Scopes#bind} gives it its values.
    public static final String SQL = """
        exists (select from unnest(:reachOrganisations::text[], :reachBoroughs::bigint[], :reachAreas::bigint[])
                         as reach (organisation, borough, area)
                 where reach.organisation = %1$s.organisation
                   and (reach.borough is null or reach.borough = %1$s.borough)
                   and (reach.area is null or reach.area = %1$s.area))\
        """;

    private final Organisations organisations;

    Within(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Where a listing looks for somebody who holds one of these, or oversees those who do.
    public Scopes of(Viewer viewer, Collection<Function> functions) {
        var found = new HashSet<Placed>();
        for (var grant : viewer.reach(functions.toArray(Function[]::new)))
            found.add(new Placed(grant.organisation(), grant.borough(), grant.area()));
        for (var grant : viewer.reach(Function.SCRUTINISE))
            overseen(grant).ifPresent(force -> found.add(new Placed(force, grant.borough(), grant.area())));
        return new Scopes(List.copyOf(found));
    }

    private Optional<String> overseen(Grant grant) {
        return organisations.find(grant.organisation()).map(Organisation::oversees);
    }

    public boolean reads(Viewer viewer, Placed placed) {
        return may(viewer, placed, READING) || scrutinises(viewer, placed);
    }

    public boolean scrutinises(Viewer viewer, Placed placed) {
        return organisations
                .findOverseerOf(placed.organisation())
                .map(overseer -> viewer.may(Function.SCRUTINISE, overseer.id(), placed.borough(), placed.area()))
                .orElse(false);
    }

    public boolean works(Viewer viewer, Placed placed) {
        return may(viewer, placed, Function.ANSWER, Function.SUPERVISE);
    }

    public boolean supervises(Viewer viewer, Placed placed) {
        return may(viewer, placed, Function.SUPERVISE);
    }

    private static boolean may(Viewer viewer, Placed placed, Function... functions) {
        return Set.of(functions).stream()
                .anyMatch(one -> viewer.may(one, placed.organisation(), placed.borough(), placed.area()));
    }

    /// Three arrays side by side, one place at each position.
    public record Scopes(List<Placed> places) {

        public boolean isNowhere() {
            return places.isEmpty();
        }

        public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql) {
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
}
