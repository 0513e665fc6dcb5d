package org.wardmote.area.atlas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Found.Match;
import org.wardmote.area.Found.Match.AreaMatch;
import org.wardmote.area.Found.Match.PlaceMatch;
import org.wardmote.area.place.PlaceRow;

/// Finds places and areas by name: those of the very name, and those spelt or sounding much like it.
@Component
final class NameSearch {

    private static final int MOST = 20;

    /// Areas first, then places in use, then the rest; the kinds in the order in which people mean them.
    private static final String NAMES = """
        with name as (
            select 'area' as what, a.id, a.folded, case s.kind when 'borough' then 0 when 'town-centre' then 1 else 2 end as rank
            from area.area a join area.boundary_set s on s.id = a.boundary_set
            where s.from_day <= :day and (s.until_day is null or s.until_day > :day) and %1$s
            union all
            select 'place', p.id, p.folded,
                   case p.kind when 'place' then 3 when 'station' then 4 when 'contact-point' then 5 else 6 end
                   + case when p.until_day <= :day then 4 else 0 end
            from area.place p where %2$s)
        select n.what, n.id as found, %3$s as likeness, p.id, p.kind, p.name, p.slug, p.borough, p.lat, p.lng,
               p.from_day, p.until_day, p.details, p.last_checked, p.source
        from name n left join area.place p on n.what = 'place' and p.id = n.id
        order by likeness desc, n.rank, n.folded, n.id
        limit :most
        """;

    private static final String EXACT = NAMES.formatted("a.folded = :name", "p.folded = :name", "1");

    private static final String LIKE = NAMES.formatted(
            "(a.folded operator(public.%) :name or :name operator(public.<%) a.folded)",
            "(p.folded operator(public.%) :name or :name operator(public.<%) p.folded)",
            "greatest(public.similarity(n.folded, :name), 0.9 * public.word_similarity(:name, n.folded))");

    private static final String STATIONS =
            NAMES.formatted("false", "p.folded in (:name, :name || ' station') and p.kind = 'station'", "1");

    private final JdbcClient jdbc;
    private final Areas areas;

    NameSearch(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /// Those that bear this very name, in whatever spelling.
    List<Match> exactly(String folded, LocalDate day) {
        return search(EXACT, folded, day);
    }

    List<Match> stations(String folded, LocalDate day) {
        return search(STATIONS, folded, day);
    }

    List<Match> like(String folded, LocalDate day) {
        return search(LIKE, folded, day);
    }

    private List<Match> search(String sql, String folded, LocalDate day) {
        var found = jdbc.sql(sql)
                .param("day", day)
                .param("name", folded)
                .param("most", MOST)
                .query(this::match)
                .list();
        var matches = new ArrayList<Match>();
        found.forEach(match -> match.ifPresent(matches::add));
        return List.copyOf(matches);
    }

    private Optional<Match> match(ResultSet row, int number) throws SQLException {
        return row.getString("what").equals("area")
                ? Optional.of(new AreaMatch(areas.get(new AreaId(row.getLong("found")))))
                : PlaceRow.read(row, areas).map(PlaceMatch::new);
    }
}
