package org.wardmote.area.team;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Team;

/// The routes of a team, or of one of its posts, from one day on.
@Component
class KeepingRoutes {

    private final JdbcClient jdbc;

    KeepingRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param post null for the team's own
    /// @param whole whether those not wanted end
    void keep(long team, @Nullable Long post, List<Team.Route> wanted, boolean whole, LocalDate day) {
        var held = new LinkedHashMap<Long, Team.Route>();
        jdbc.sql("""
            select id, kind, value from area.route
            where team = :team and post is not distinct from cast(:post as bigint) and ends is null order by id\
            """)
                .param("team", team)
                .param("post", post, java.sql.Types.BIGINT)
                .query(row -> {
                    held.put(row.getLong("id"), new Team.Route(row.getString("kind"), row.getString("value")));
                });
        var difference = Difference.between(held, wanted);
        if (whole) difference.ended().forEach(id -> end(id, day));
        difference.begun().forEach(route -> begin(team, post, route, day));
    }

    private void end(long id, LocalDate day) {
        jdbc.sql("update area.route set ends = greatest(:day, begins) where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private void begin(long team, @Nullable Long post, Team.Route route, LocalDate day) {
        jdbc.sql("""
            insert into area.route (team, post, kind, value, begins)
            values (:team, :post, :kind, :value, :day)\
            """)
                .param("team", team)
                .param("post", post, java.sql.Types.BIGINT)
                .param("kind", route.kind())
                .param("value", route.value())
                .param("day", day)
                .update();
    }
}
