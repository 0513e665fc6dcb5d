package org.wardmote.area.atlas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Borough;
import org.wardmote.area.LatLng;
import org.wardmote.area.atlas.Boundaries.SetKey;
import org.wardmote.area.boundary.Days;
import org.wardmote.area.boundary.Wkb;

/// Brings the boundary sets of the database into memory.
record ReadingBoundaries(JdbcClient jdbc, LocalDate day) {

    private static final String SETS_OF_DAY = """
        from_day <= :day and (until_day is null or until_day > :day)
        """;

    private static final Map<String, AreaKind> KINDS =
            Arrays.stream(AreaKind.values()).collect(Collectors.toMap(AreaKind::word, Function.identity()));

    Boundaries read() {
        return new Boundaries(
                day, Boundaries.byId(withTodaysBoroughs(areas())), borders(), heirs(), attributions(), nextChange());
    }

    /// A ward of a set that came without boroughs lies in today's borough of the same code.
    private List<Area> withTodaysBoroughs(List<Area> areas) {
        var today = areas.stream()
                .filter(area -> area.kind() == AreaKind.BOROUGH && area.period().includes(day))
                .collect(Collectors.toMap(Area::code, Area::borough));
        return areas.stream()
                .map(area -> area.period().includes(day)
                        ? in(area, today.getOrDefault(area.borough().code(), area.borough()))
                        : area)
                .toList();
    }

    private static Area in(Area area, Borough borough) {
        return new Area(
                area.id(),
                area.kind(),
                area.code(),
                area.name(),
                area.slug(),
                borough,
                area.force(),
                area.set(),
                area.period(),
                area.centre());
    }

    private List<Area> areas() {
        return jdbc.sql("""
            select a.id, s.kind, a.code, a.name, a.slug, a.force, s.name as set_name, s.from_day, s.until_day,
                   a.lat, a.lng, coalesce(b.id, a.id) as borough_id, coalesce(b.code, a.code) as borough_code,
                   coalesce(b.name, a.name) as borough_name, coalesce(b.slug, a.slug) as borough_slug
            from area.area a join area.boundary_set s on s.id = a.boundary_set
            left join area.area b on b.id = a.borough
            """).query(ReadingBoundaries::area).list();
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                new AreaId(row.getLong("id")),
                kind(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getString("slug"),
                new Borough(
                        new AreaId(row.getLong("borough_id")),
                        row.getString("borough_code"),
                        row.getString("borough_name"),
                        row.getString("borough_slug")),
                row.getString("force"),
                row.getString("set_name"),
                Days.period(row),
                new LatLng(row.getDouble("lat"), row.getDouble("lng")));
    }

    private Map<AreaId, Geometry> borders() {
        var packed = jdbc.sql("""
            select a.id, a.border from area.area a join area.boundary_set s on s.id = a.boundary_set where
            """ + SETS_OF_DAY)
                .param("day", day)
                .query((row, number) -> Map.entry(new AreaId(row.getLong("id")), row.getBytes("border")))
                .list();
        return packed.parallelStream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Wkb.read(entry.getValue())));
    }

    private Map<AreaId, List<AreaId>> heirs() {
        var pairs = jdbc.sql("select from_area, to_area from area.succession order by from_area, share_of_from desc,"
                        + " to_area")
                .query((row, number) ->
                        Map.entry(new AreaId(row.getLong("from_area")), new AreaId(row.getLong("to_area"))))
                .list();
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private Map<SetKey, String> attributions() {
        var found = new HashMap<SetKey, String>();
        jdbc.sql("select kind, name, attribution from area.boundary_set").query((ResultSet row) -> {
            found.put(key(row), row.getString("attribution"));
        });
        return Map.copyOf(found);
    }

    private static SetKey key(ResultSet row) throws SQLException {
        return new SetKey(kind(row.getString("kind")), row.getString("name"));
    }

    private static AreaKind kind(String word) {
        return Optional.ofNullable(KINDS.get(word)).orElseThrow();
    }

    private @Nullable LocalDate nextChange() {
        return jdbc.sql("""
            select least(min(from_day) filter (where from_day > :day), min(until_day) filter (where until_day > :day))
                as next
            from area.boundary_set
            """)
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject("next", LocalDate.class)))
                .single()
                .orElse(null);
    }
}
