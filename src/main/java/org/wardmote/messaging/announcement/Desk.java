package org.wardmote.messaging.announcement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.Office;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// Who reaches an announcement: whoever writes or approves for its team, and whoever scrutinises its organisation
/// for the body that oversees it, who does nothing with it.
@Component
public class Desk {

    static final String WITHIN = """
         exists (select from unnest(:organisations::text[], :boroughs::bigint[], :areas::bigint[])
                          as reach (organisation, borough, area)
                  where reach.organisation = one.organisation
                    and (reach.borough is null or reach.borough = one.borough)
                    and (reach.area is null or reach.area = one.area))\
        """;

    private final Organisations organisations;

    Desk(Organisations organisations) {
        this.organisations = organisations;
    }

    public static boolean may(Viewer viewer, Function function, Office office) {
        return viewer.may(function, office.organisation(), office.borough(), office.area());
    }

    /// To whoever holds none of these there, it is not there.
    static void require(Viewer viewer, Office office, Function... functions) {
        for (var function : functions) if (may(viewer, function, office)) return;
        throw new NotFound();
    }

    StatementSpec bind(StatementSpec sql, Viewer viewer) {
        var offices = offices(viewer);
        return sql.param(
                        "organisations",
                        offices.stream().map(Office::organisation).toArray(String[]::new))
                .param(
                        "boroughs",
                        offices.stream().map(one -> number(one.borough())).toArray(Long[]::new))
                .param("areas", offices.stream().map(one -> number(one.area())).toArray(Long[]::new));
    }

    private List<Office> offices(Viewer viewer) {
        var own = viewer.reach(Function.COMPOSE, Function.APPROVE).stream()
                .map(grant -> new Office(grant.organisation(), grant.borough(), grant.area()));
        return Stream.concat(own, viewer.reach(Function.SCRUTINISE).stream().flatMap(this::overseen))
                .distinct()
                .toList();
    }

    private Stream<Office> overseen(Grant grant) {
        return organisations.find(grant.organisation()).map(Organisation::oversees).stream()
                .map(force -> new Office(force, grant.borough(), grant.area()));
    }

    static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }
}
