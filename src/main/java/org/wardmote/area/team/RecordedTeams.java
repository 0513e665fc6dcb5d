package org.wardmote.area.team;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Borough;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;

/// Teams as they are recorded, on any day.
@Component
class RecordedTeams implements Teams {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final TeamDetails details;

    RecordedTeams(JdbcClient jdbc, Areas areas, TeamDetails details) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.details = details;
    }

    @Override
    public Optional<Team> find(Area area, LocalDate day) {
        return jdbc.sql("""
            select s.team from area.team_area s
            where s.area = :area and s.begins <= :day and (s.ends is null or s.ends > :day)
            order by s.begins desc, s.id desc limit 1\
            """)
                .param("area", area.id().number())
                .param("day", day)
                .query(Long.class)
                .optional()
                .map(team -> details.get(team, day));
    }

    @Override
    public Optional<Area> findByForceCode(String force, String code) {
        return jdbc.sql("""
            select s.area from area.team t join area.team_area s on s.team = t.id
            where t.force = :force and t.force_code = :code and s.ends is null
            order by s.begins, s.id limit 1\
            """)
                .param("force", force)
                .param("code", code)
                .query(Long.class)
                .optional()
                .map(id -> areas.get(new AreaId(id)));
    }

    @Override
    public List<Area> listGaps(Borough borough, LocalDate day) {
        var reachable =
                new HashSet<>(jdbc.sql("""
                    select s.area from area.team_area s
                    where s.begins <= :day and (s.ends is null or s.ends > :day)
                      and exists (select from area.route r
                                  where r.team = s.team and r.begins <= :day and (r.ends is null or r.ends > :day))
                      and exists (select from area.post p
                                  join area.posting g on g.post = p.id
                                  join area.officer o on o.id = g.officer
                                  where p.team = s.team and p.contactable and o.name is not null
                                    and p.begins <= :day and (p.ends is null or p.ends > :day)
                                    and g.begins <= :day and (g.ends is null or g.ends > :day))\
                    """).param("day", day).query(Long.class).list());
        return areas.listWithin(borough).stream()
                .filter(area -> !reachable.contains(area.id().number()))
                .toList();
    }

    @Override
    public List<DutyMonth> duty(Area area) {
        var months = new TreeMap<YearMonth, DutyMonth>();
        jdbc.sql("""
            select d.month, d.kind, d.reason, d.hours from area.duty_hours d
            where d.team in (select team from area.team_area where area = :area)
            order by d.month, d.kind, d.reason\
            """).param("area", area.id().number()).query(row -> {
            var month = YearMonth.from(row.getObject("month", LocalDate.class));
            var so = months.getOrDefault(month, new DutyMonth(month, 0, 0, List.of()));
            months.put(month, with(so, row.getString("kind"), row.getString("reason"), row.getDouble("hours")));
        });
        return List.copyOf(months.descendingMap().values());
    }

    private static DutyMonth with(DutyMonth so, String kind, String reason, double hours) {
        return switch (kind) {
            case "proactive" -> new DutyMonth(so.month(), so.proactive() + hours, so.reactive(), so.abstracted());
            case "reactive" -> new DutyMonth(so.month(), so.proactive(), so.reactive() + hours, so.abstracted());
            default -> {
                var away = new ArrayList<>(so.abstracted());
                away.add(new Abstraction(reason, hours));
                yield new DutyMonth(so.month(), so.proactive(), so.reactive(), List.copyOf(away));
            }
        };
    }

    @Override
    public List<Establishment> establishment(Area area, YearMonth from, YearMonth to) {
        return jdbc.sql("""
            select m.day, count(p.id) as posts,
                   count(p.id) filter (where exists (
                       select from area.posting g where g.post = p.id
                         and g.begins <= m.day and (g.ends is null or g.ends > m.day))) as filled
            from (select cast(generate_series(cast(:from as date), cast(:to as date), interval '1 month')
                              as date) as day) m
            join area.team_area s on s.area = :area and s.begins <= m.day and (s.ends is null or s.ends > m.day)
            left join area.post p on p.team = s.team and p.funded
                                 and p.begins <= m.day and (p.ends is null or p.ends > m.day)
            group by m.day order by m.day desc\
            """)
                .param("area", area.id().number())
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query((row, at) -> {
                    var posts = row.getInt("posts");
                    var filled = row.getInt("filled");
                    var month = YearMonth.from(row.getObject("day", LocalDate.class));
                    return new Establishment(month, posts, filled, posts - filled);
                })
                .list();
    }
}
