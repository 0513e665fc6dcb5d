package org.wardmote.area.team;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.importing.BadRow;

/// Which team serves an area, under which name: begun, renamed, ended.
@Component
class ServingTeams {

    record Serving(long team, String name, @Nullable String forceCode, boolean otherAreasToo) {}

    private final JdbcClient jdbc;

    ServingTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Serving> find(AreaId area, LocalDate day) {
        return jdbc.sql("""
            select t.id, n.name, t.force_code,
                   exists (select from area.team_area o
                           where o.team = t.id and o.area <> s.area and o.ends is null) as others
            from area.team_area s
            join area.team t on t.id = s.team
            join area.team_name n on n.team = t.id and n.ends is null
            where s.area = :area and s.begins <= :day and (s.ends is null or s.ends > :day)
            order by s.begins desc, s.id desc limit 1\
            """)
                .param("area", area.number())
                .param("day", day)
                .query((row, at) -> new Serving(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("force_code"),
                        row.getBoolean("others")))
                .optional();
    }

    /// The team of the area, for a row that cannot do without one.
    Serving get(Area area, LocalDate day) {
        return find(area.id(), day)
                .orElseThrow(() -> new BadRow("No team serves " + area.code() + "; import its team first."));
    }

    /// The team of the sheet's area, begun or renamed if need be. A team that serves other areas too, and is called
    /// otherwise here, is another team.
    long keep(TeamSheet sheet, LocalDate day, LocalDate firstDay) {
        var found = find(sheet.area().id(), day);
        var renamed = found.isPresent()
                && sheet.name() != null
                && !sheet.name().equals(found.get().name());
        if (found.isEmpty() || (renamed && found.get().otherAreasToo()))
            return begin(sheet, day, firstDay, found.isPresent());
        var team = found.get().team();
        if (renamed && sheet.name() != null) rename(team, sheet.name(), day);
        keepForceCode(team, sheet);
        return team;
    }

    private long begin(TeamSheet sheet, LocalDate day, LocalDate firstDay, boolean takesOver) {
        var begins = takesOver ? day : later(firstDay, sheet.area().period().from());
        if (takesOver) end(sheet.area().id(), day);
        var team = jdbc.sql("insert into area.team (force) values (:force) returning id")
                .param("force", sheet.force())
                .query(Long.class)
                .single();
        serve(team, sheet.area().id(), begins);
        name(team, sheet.name() == null ? sheet.area().name() : sheet.name(), begins);
        keepForceCode(team, sheet);
        return team;
    }

    void serve(long team, AreaId area, LocalDate begins) {
        jdbc.sql("insert into area.team_area (team, area, begins) values (:team, :area, :begins)")
                .param("team", team)
                .param("area", area.number())
                .param("begins", begins)
                .update();
    }

    void end(AreaId area, LocalDate day) {
        jdbc.sql("update area.team_area set ends = greatest(:day, begins) where area = :area and ends is null")
                .param("day", day)
                .param("area", area.number())
                .update();
    }

    private void rename(long team, String name, LocalDate day) {
        jdbc.sql("update area.team_name set ends = greatest(:day, begins) where team = :team and ends is null")
                .param("day", day)
                .param("team", team)
                .update();
        name(team, name, day);
    }

    private void name(long team, String name, LocalDate begins) {
        jdbc.sql("insert into area.team_name (team, name, begins) values (:team, :name, :begins)")
                .param("team", team)
                .param("name", name)
                .param("begins", begins)
                .update();
    }

    private void keepForceCode(long team, TeamSheet sheet) {
        if (sheet.forceCode() == null) return;
        var other = jdbc.sql("select id from area.team where force = :force and force_code = :code and id <> :team")
                .param("force", sheet.force())
                .param("code", sheet.forceCode())
                .param("team", team)
                .query(Long.class)
                .optional();
        if (other.isPresent())
            throw new BadRow(
                    "\"" + sheet.forceCode() + "\" is already the id of another team of " + sheet.force() + ".");
        jdbc.sql("""
            update area.team set force_code = :code
            where id = :team and force_code is distinct from :code\
            """).param("code", sheet.forceCode()).param("team", team).update();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
