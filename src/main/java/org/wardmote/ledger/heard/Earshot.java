package org.wardmote.ledger.heard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Where somebody hears what was said: where they answer, supervise, analyse or decide, whatever their organisation
/// leads there, and where they scrutinise, what was said to those whom they oversee. Nobody hears what is
/// restricted, nor what is about themselves.
record Earshot(
        List<Reach.Scope> own,
        List<Reach.Scope> overseen,
        @Nullable PersonId asker) {

    private static final String OPEN = """
        c.regime = 'general' and (c.passed_to is null or c.passed_to not in ('safeguarding', 'intelligence'))
        and c.about is distinct from :asker::uuid\
        """;
    /// A condition on `c`, for which {@link #in} gives what it asks.
    static final String HEARD = OPEN + """

        and exists (
            select from unnest(:organisations::text[], :boroughs::bigint[], :areas::bigint[], :leads::boolean[])
                as heard (organisation, borough, area, leads)
             where (c.organisation = heard.organisation or heard.leads and c.lead = heard.organisation)
               and (heard.borough is null or heard.borough = c.borough)
               and (heard.area is null or heard.area = c.area))\
        """;
    /// The same for a listing that begins with {@link org.wardmote.ledger.desk.ScopedKeys}: what was said to the
    /// place, and not what its organisation leads elsewhere.
    static final String HEARD_HERE = OPEN + " and c.organisation = scope.organisation";

    static Earshot of(Viewer viewer, Organisations organisations) {
        var own = own(viewer, Function.ANSWER, Function.SUPERVISE, Function.ANALYSE, Function.DECIDE);
        var overseen = viewer.reach(Function.SCRUTINISE).stream()
                .flatMap(
                        grant -> overseenBy(grant.organisation(), organisations).map(force -> scope(force, grant)))
                .toList();
        return new Earshot(own, overseen, viewer.person());
    }

    /// Where somebody approves. They hear nothing there but what has been laid before them: {@link
    /// org.wardmote.ledger.LaidBefore}.
    static Earshot ofApproving(Viewer viewer) {
        return new Earshot(own(viewer, Function.APPROVE), List.of(), viewer.person());
    }

    private static List<Reach.Scope> own(Viewer viewer, Function... functions) {
        return viewer.reach(functions).stream()
                .map(grant -> scope(grant.organisation(), grant))
                .toList();
    }

    private static Stream<String> overseenBy(String overseer, Organisations organisations) {
        return organisations.list().stream()
                .filter(one -> one.id().equals(overseer))
                .map(one -> one.oversees())
                .flatMap(Stream::ofNullable);
    }

    private static Reach.Scope scope(String organisation, Grant grant) {
        return new Reach.Scope(organisation, grant.borough(), grant.area());
    }

    /// No more of it than a place and what lies within.
    Reach within(Placed place) {
        var all = Stream.concat(own.stream(), overseen.stream())
                .filter(scope -> scope.organisation().equals(place.organisation()))
                .flatMap(scope -> narrowed(scope, place).stream())
                .distinct()
                .toList();
        return new Reach(all.stream()
                .filter(scope -> all.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .toList());
    }

    private static Optional<Reach.Scope> narrowed(Reach.Scope scope, Placed place) {
        if (isApart(scope.borough(), place.borough()) || isApart(scope.area(), place.area())) return Optional.empty();
        return Optional.of(new Reach.Scope(
                scope.organisation(),
                place.borough() == null ? scope.borough() : place.borough(),
                place.area() == null ? scope.area() : place.area()));
    }

    private static boolean isApart(@Nullable AreaId one, @Nullable AreaId other) {
        return one != null && other != null && !one.equals(other);
    }

    StatementSpec in(StatementSpec statement) {
        var all = new ArrayList<>(own);
        all.addAll(overseen);
        var reach = new Reach(all);
        var leads = new Boolean[all.size()];
        for (var at = 0; at < leads.length; at++) leads[at] = at < own.size();
        return asking(statement)
                .param("organisations", reach.organisations())
                .param("boroughs", reach.boroughs())
                .param("areas", reach.areas())
                .param("leads", leads);
    }

    StatementSpec asking(StatementSpec statement) {
        return statement.param("asker", asker == null ? null : asker.value(), java.sql.Types.OTHER);
    }
}
