package org.wardmote.area.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Team;
import org.wardmote.area.TeamId;

/// All that is published of one team on one day.
@Component
class TeamDetails {

    private static final long OF_THE_TEAM = 0;

    private final JdbcClient jdbc;

    TeamDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Team get(long team, LocalDate day) {
        var routes = routes(team, day);
        var posts = posts(team, day, routes);
        var hours = hours(team, day);
        var base = base(team, day);
        return jdbc.sql("""
            select t.force, t.force_code,
                   (select name from area.team_name n where n.team = t.id
                    order by (n.begins <= :day and (n.ends is null or n.ends > :day)) desc, n.begins, n.id limit 1)
                       as name
            from area.team t where t.id = :team\
            """)
                .param("team", team)
                .param("day", day)
                .query((row, at) -> new Team(
                        new TeamId(team),
                        row.getString("name"),
                        row.getString("force"),
                        row.getString("force_code"),
                        posts,
                        routes.getOrDefault(OF_THE_TEAM, List.of()),
                        hours,
                        base))
                .single();
    }

    private List<Team.Post> posts(long team, LocalDate day, Map<Long, List<Team.Route>> routes) {
        return jdbc.sql("""
            select p.id, p.rank, p.role, p.deputy, p.contactable, g.officer, o.name, o.bio, o.languages, f.token,
                   coalesce(g.begins,
                            (select max(ends) from area.posting where post = p.id and ends <= :day), p.begins) as since
            from area.post p
            left join lateral (
                select officer, begins from area.posting
                where post = p.id and begins <= :day and (ends is null or ends > :day)
                order by begins desc, id desc limit 1) g on true
            left join area.officer o on o.id = g.officer
            left join area.photo f on f.officer = o.id
            where p.team = :team and p.begins <= :day and (p.ends is null or p.ends > :day)
            order by array_position(array['inspector', 'sergeant', 'ward-officer', 'pcso', 'special', 'volunteer'],
                                    p.role), p.deputy, g.officer is null, p.id\
            """)
                .param("team", team)
                .param("day", day)
                .query((row, at) -> post(row, routes))
                .list();
    }

    private static Team.Post post(ResultSet row, Map<Long, List<Team.Route>> routes) throws SQLException {
        var name = row.getString("name");
        return new Team.Post(
                row.getLong("id"),
                row.getString("rank"),
                row.getString("role"),
                name == null ? null : new Team.Officer(name, row.getString("bio"), Photos.path(row.getString("token"))),
                row.getObject("officer") != null && name == null,
                row.getBoolean("deputy"),
                row.getBoolean("contactable"),
                languages(row),
                routes.getOrDefault(row.getLong("id"), List.of()),
                row.getObject("since", LocalDate.class));
    }

    private static List<String> languages(ResultSet row) throws SQLException {
        var languages = row.getArray("languages");
        return languages == null ? List.of() : Arrays.asList((String[]) languages.getArray());
    }

    /// By post, the team's own under {@link #OF_THE_TEAM}. Asked for before the rows that want them: a question
    /// within a row holds a second connection, and enough of those at a time wait for each other for ever.
    private Map<Long, List<Team.Route>> routes(long team, LocalDate day) {
        var routes = new HashMap<Long, List<Team.Route>>();
        jdbc.sql("""
            select coalesce(post, 0) as post, kind, value from area.route
            where team = :team and begins <= :day and (ends is null or ends > :day) order by id\
            """).param("team", team).param("day", day).query(row -> {
            routes.computeIfAbsent(row.getLong("post"), post -> new ArrayList<>())
                    .add(new Team.Route(row.getString("kind"), row.getString("value")));
        });
        return routes;
    }

    private List<Team.Hours> hours(long team, LocalDate day) {
        return jdbc.sql("""
            select * from area.public_hours
            where team = :team and begins <= :day and (ends is null or ends > :day) order by day, opens, id\
            """)
                .param("team", team)
                .param("day", day)
                .query((row, at) -> TeamRowMappers.hours(row))
                .list();
    }

    private Team.@Nullable Base base(long team, LocalDate day) {
        return jdbc.sql("""
            select * from area.base
            where team = :team and begins <= :day and (ends is null or ends > :day)
            order by begins desc, id desc limit 1\
            """)
                .param("team", team)
                .param("day", day)
                .query((row, at) -> TeamRowMappers.base(row))
                .optional()
                .orElse(null);
    }
}
