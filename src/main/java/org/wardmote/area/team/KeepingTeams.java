package org.wardmote.area.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.LatLng;
import org.wardmote.area.Team;

/// Makes what is recorded of a team what a file says of it, from one day on: what is gone ends, what is new begins,
/// what has not changed is left alone, so that the same file twice changes nothing.
@Component
class KeepingTeams {

    private final JdbcClient jdbc;
    private final TransactionTemplate wholly;
    private final ServingTeams serving;
    private final KeepingPosts posts;
    private final KeepingRoutes routes;

    KeepingTeams(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ServingTeams serving,
            KeepingPosts posts,
            KeepingRoutes routes) {
        this.jdbc = jdbc;
        this.wholly = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.wholly.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.serving = serving;
        this.posts = posts;
        this.routes = routes;
    }

    /// All of a sheet or, where any of it is refused, nothing.
    void keep(TeamSheet sheet, LocalDate day, KeepingPosts.Officers officers) {
        wholly.executeWithoutResult(status -> keepAll(sheet, day, officers));
    }

    private void keepAll(TeamSheet sheet, LocalDate day, KeepingPosts.Officers officers) {
        var team = serving.keep(sheet, day, firstDay(sheet, day));
        if (sheet.posts() != null) posts.keep(team, sheet.posts(), sheet.whole(), day, officers);
        if (sheet.routes() != null) routes.keep(team, null, sheet.routes(), sheet.whole(), day);
        if (sheet.base() != null) keepBase(team, sheet.base(), day);
    }

    private static LocalDate firstDay(TeamSheet sheet, LocalDate day) {
        if (sheet.posts() == null) return day;
        return sheet.posts().stream()
                .map(PostRow::from)
                .filter(Objects::nonNull)
                .filter(from -> from.isBefore(day))
                .min(Comparator.naturalOrder())
                .orElse(day);
    }

    void keepBase(long team, Team.Base wanted, LocalDate day) {
        var held = new LinkedHashMap<Long, Team.Base>();
        jdbc.sql("select * from area.base where team = :team and ends is null")
                .param("team", team)
                .query(row -> {
                    held.put(row.getLong("id"), TeamRowMappers.base(row));
                });
        var difference = Difference.between(held, List.of(wanted));
        difference.ended().forEach(id -> end("base", id, day));
        difference.begun().forEach(base -> insert(team, base, day));
    }

    private void insert(long team, Team.Base base, LocalDate day) {
        LatLng point = base.point();
        jdbc.sql("""
            insert into area.base
                (team, name, address, postcode, lat, lng, step_free, hearing_loop, toilet, note, begins)
            values (:team, :name, :address, :postcode, :lat, :lng, :stepFree, :hearingLoop, :toilet, :note, :day)\
            """)
                .param("team", team)
                .param("name", base.name())
                .param("address", base.address())
                .param("postcode", base.postcode())
                .param("lat", point == null ? null : point.lat(), java.sql.Types.DOUBLE)
                .param("lng", point == null ? null : point.lng(), java.sql.Types.DOUBLE)
                .param("stepFree", base.stepFree())
                .param("hearingLoop", base.hearingLoop())
                .param("toilet", base.toilet())
                .param("note", base.note())
                .param("day", day)
                .update();
    }

    void keepHours(long team, List<Team.Hours> wanted, boolean whole, LocalDate day) {
        var held = new LinkedHashMap<Long, Team.Hours>();
        jdbc.sql("select * from area.public_hours where team = :team and ends is null order by id")
                .param("team", team)
                .query(row -> {
                    held.put(row.getLong("id"), TeamRowMappers.hours(row));
                });
        var difference = Difference.between(held, wanted);
        if (whole) difference.ended().forEach(id -> end("public_hours", id, day));
        for (var hours : difference.begun())
            jdbc.sql("""
                insert into area.public_hours (team, day, opens, closes, place, what, begins)
                values (:team, :weekday, :opens, :closes, :place, :what, :day)\
                """)
                    .param("team", team)
                    .param("weekday", hours.day().getValue())
                    .param("opens", hours.opens())
                    .param("closes", hours.closes())
                    .param("place", hours.where())
                    .param("what", hours.what())
                    .param("day", day)
                    .update();
    }

    /// @param table one of ours, never anything typed
    private void end(String table, long id, LocalDate day) {
        jdbc.sql("update area." + table + " set ends = greatest(:day, begins) where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }
}
