package org.wardmote.area.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The areas of the database for those who change it: as this transaction sees them, not as memory has them.
@Component
public final class LoadedAreas {

    private final JdbcClient jdbc;

    LoadedAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The boroughs of a day; before the first set, those of the first.
    public List<LoadedArea> listBoroughs(LocalDate day) {
        return jdbc.sql("""
            with best as (
                select id from area.boundary_set
                where kind = 'borough' and until_day is distinct from from_day
                order by from_day <= :day desc, abs(from_day - :day), id limit 1)
            select a.* from area.area a join best on a.boundary_set = best.id
            """).param("day", day).query(LoadedAreas::area).list();
    }

    /// Boroughs imported as such that hold on a day; empty where none were.
    List<LoadedArea> listImportedBoroughs(LocalDate day) {
        return jdbc.sql("""
            select a.* from area.area a join area.boundary_set s on s.id = a.boundary_set
            where s.kind = 'borough' and s.made_from is null and not s.approximate
              and s.from_day <= :day and (s.until_day is null or s.until_day > :day)
            """).param("day", day).query(LoadedAreas::area).list();
    }

    /// Wards of a day, or neighbourhoods where none are loaded.
    public List<LoadedArea> listLocal(LocalDate day) {
        return jdbc.sql("""
            select a.* from area.area a join area.boundary_set s on s.id = a.boundary_set
            where s.kind in ('ward', 'neighbourhood')
              and s.from_day <= :day and (s.until_day is null or s.until_day > :day)
            """).param("day", day).query(LoadedAreas::area).list();
    }

    List<LoadedArea> listOf(BoundarySet set) {
        return jdbc.sql("select * from area.area where boundary_set = ? order by id")
                .param(set.id())
                .query(LoadedAreas::area)
                .list();
    }

    private static LoadedArea area(ResultSet row, int number) throws SQLException {
        var borough = row.getLong("borough");
        return new LoadedArea(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("slug"),
                borough == 0 ? null : borough,
                Wkb.read(row.getBytes("border")));
    }
}
