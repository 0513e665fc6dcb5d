package org.wardmote.area.team;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Heirs;

/// Heirs by the overlap that is recorded.
@Component
class RecordedHeirs implements Heirs {

    private final JdbcClient jdbc;

    RecordedHeirs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Heir> list(LocalDate from) {
        return jdbc.sql("""
            select distinct on (x.to_area) x.from_area, x.to_area
            from area.succession x
            join area.area a on a.id = x.to_area
            join area.boundary_set n on n.id = a.boundary_set
            where n.from_day = :from
            order by x.to_area, x.share_of_to desc, x.from_area\
            """)
                .param("from", from)
                .query((row, at) -> new Heir(new AreaId(row.getLong("from_area")), new AreaId(row.getLong("to_area"))))
                .list();
    }

    @Override
    public List<Part> listParts(LocalDate from) {
        return jdbc.sql("""
            select x.from_area, x.to_area, x.share_of_from, a.name, coalesce(b.name, a.name) as borough_name
            from area.succession x
            join area.area a on a.id = x.to_area
            left join area.area b on b.id = a.borough
            join area.boundary_set n on n.id = a.boundary_set
            where n.from_day = :from
            order by x.from_area, x.share_of_from desc, x.to_area\
            """)
                .param("from", from)
                .query((row, at) -> new Part(
                        new AreaId(row.getLong("from_area")),
                        new AreaId(row.getLong("to_area")),
                        row.getDouble("share_of_from"),
                        row.getString("name"),
                        row.getString("borough_name")))
                .list();
    }
}
