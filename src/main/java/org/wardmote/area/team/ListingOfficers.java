package org.wardmote.area.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;

/// Officers by name, for whoever administers.
@Component
class ListingOfficers {

    record Officer(long id, long team, String force, String name) {

        boolean isCalled(String said) {
            return NameForms.whole(name).equals(NameForms.whole(said));
        }
    }

    /// @param name null where it is withheld or the post is vacant
    record Line(
            String rank,
            @Nullable String name,
            boolean withheld,
            LocalDate begins,
            @Nullable LocalDate ends) {}

    private final JdbcClient jdbc;

    ListingOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Named officers of every team that serves an area or ever did.
    List<Officer> listEver(AreaId area) {
        return jdbc.sql("""
            select o.id, o.team, t.force, o.name from area.officer o join area.team t on t.id = o.team
            where o.name is not null and t.id in (select team from area.team_area where area = :area)
            order by o.id\
            """)
                .param("area", area.number())
                .query((row, at) -> officer(row))
                .list();
    }

    List<Officer> listOfForce(String force) {
        return jdbc.sql("""
            select o.id, o.team, t.force, o.name from area.officer o join area.team t on t.id = o.team
            where o.name is not null and t.force = :force order by o.id\
            """)
                .param("force", force)
                .query((row, at) -> officer(row))
                .list();
    }

    private static Officer officer(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Officer(row.getLong("id"), row.getLong("team"), row.getString("force"), row.getString("name"));
    }

    /// Every posting of the teams of an area, the latest first.
    List<Line> listPostings(AreaId area) {
        return jdbc.sql("""
            select p.rank, o.name, g.begins, g.ends
            from area.posting g
            join area.post p on p.id = g.post
            join area.officer o on o.id = g.officer
            where p.team in (select team from area.team_area where area = :area)
            order by g.ends is not null, g.begins desc, g.id\
            """)
                .param("area", area.number())
                .query((row, at) -> new Line(
                        row.getString("rank"),
                        row.getString("name"),
                        row.getString("name") == null,
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class)))
                .list();
    }
}
