package org.wardmote.volunteering.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

/// How far somebody reaches into watch schemes. Whoever answers or supervises in an area works on its schemes; the
/// body that oversees an organisation reads what happened to them, and does nothing.
@Component
class Within {

    private final Organisations organisations;

    Within(Organisations organisations) {
        this.organisations = organisations;
    }

    Scopes of(Viewer viewer) {
        var found = new HashSet<Placed>();
        for (var grant : viewer.reach(Function.ANSWER, Function.SUPERVISE))
            found.add(new Placed(grant.organisation(), grant.borough(), grant.area()));
        for (var grant : viewer.reach(Function.SCRUTINISE))
            overseen(grant).ifPresent(force -> found.add(new Placed(force, grant.borough(), grant.area())));
        return new Scopes(List.copyOf(found));
    }

    private Optional<String> overseen(Grant grant) {
        return organisations.find(grant.organisation()).map(Organisation::oversees);
    }

    boolean reads(Viewer viewer, Placed placed) {
        return works(viewer, placed) || scrutinises(viewer, placed);
    }

    static boolean works(Viewer viewer, Placed placed) {
        return may(viewer, Function.ANSWER, placed) || may(viewer, Function.SUPERVISE, placed);
    }

    private boolean scrutinises(Viewer viewer, Placed placed) {
        return organisations
                .findOverseerOf(placed.organisation())
                .map(overseer -> viewer.may(Function.SCRUTINISE, overseer.id(), placed.borough(), placed.area()))
                .orElse(false);
    }

    private static boolean may(Viewer viewer, Function function, Placed placed) {
        return viewer.may(function, placed.organisation(), placed.borough(), placed.area());
    }

    /// Three arrays side by side, one place at each position.
    record Scopes(List<Placed> places) {

        /// The condition of a listing of the table `s`; {@link #bind} gives it its values.
        static final String SQL = """
            exists (select from unnest(:reachOrganisations::text[], :reachBoroughs::bigint[], :reachAreas::bigint[])
                             as reach (organisation, borough, area)
                     where reach.organisation = s.organisation
                       and (reach.borough is null or reach.borough = s.borough)
                       and (reach.area is null or reach.area = s.area))\
            """;

        boolean isNowhere() {
            return places.isEmpty();
        }

        JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql) {
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
