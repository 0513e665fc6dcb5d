package org.wardmote.area.team;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Redrawn;

/// When boundaries are redrawn, an area is served by the team that served the older area which gives it most of
/// itself. The older service ends on the day the new set begins, and stays recorded.
@Component
@Order(10)
class RehomedTeams implements Redrawn {

    private final JdbcClient jdbc;

    RehomedTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void redrawn(LocalDate from) {
        begin(from);
        end(from);
    }

    private void begin(LocalDate from) {
        jdbc.sql("""
            with heir as (
                select distinct on (x.to_area) x.to_area, x.from_area, n.until_day, a.force
                from area.succession x
                join area.area a on a.id = x.to_area
                join area.boundary_set n on n.id = a.boundary_set
                where n.from_day = :from
                  and exists (select from area.team_area s join area.team t on t.id = s.team
                              where s.area = x.from_area and t.force = a.force
                                and (s.ends is null or s.ends > :from))
                  and not exists (select from area.team_area s
                                  where s.area = x.to_area and (s.ends is null or s.ends > :from))
                order by x.to_area, x.share_of_to desc, x.from_area)
            insert into area.team_area (team, area, begins, ends)
            select s.team, h.to_area, greatest(s.begins, :from), least(s.ends, h.until_day)
            from heir h
            join area.team_area s on s.area = h.from_area and (s.ends is null or s.ends > :from)
            join area.team t on t.id = s.team and t.force = h.force
            where h.until_day is null or greatest(s.begins, :from) < h.until_day
            order by s.id\
            """).param("from", from).update();
    }

    private void end(LocalDate from) {
        jdbc.sql("""
            update area.team_area s set ends = greatest(:from, s.begins)
            where (s.ends is null or s.ends > :from)
              and exists (select from area.succession x
                          join area.area a on a.id = x.to_area
                          join area.boundary_set n on n.id = a.boundary_set
                          where x.from_area = s.area and n.from_day = :from)\
            """).param("from", from).update();
    }
}
