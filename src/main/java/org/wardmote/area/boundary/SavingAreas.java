package org.wardmote.area.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.area.boundary.SettledArea.BoroughKey;
import org.wardmote.area.naming.Folded;
import org.wardmote.area.naming.Slugs;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Tally;

/// Writes areas to the database, each with its part of an address.
@Component
final class SavingAreas {

    private static final String INSERT = """
        insert into area.area (boundary_set, code, name, folded, slug, borough, force, lat, lng, border)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private final JdbcTemplate jdbc;

    SavingAreas(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    void saveBoroughs(BoundarySet set, List<IncomingArea> areas, Forcing forces, Tally tally) {
        var slugs = new Slugs(taken(set, null));
        var rows = new ArrayList<Object[]>();
        for (var area : areas)
            orRefuse(
                    area,
                    tally,
                    () -> rows.add(row(
                            set,
                            area.code(),
                            area.name(),
                            slugs.take(area.name(), set.kind().word()),
                            null,
                            forces.of(area, area.code()),
                            area.border())));
        jdbc.batchUpdate(INSERT, rows);
    }

    /// @param boroughs ids by code
    void save(BoundarySet set, List<SettledArea> areas, Map<String, Long> boroughs, Forcing forces, Tally tally) {
        var slugs = new HashMap<String, Slugs>();
        var rows = new ArrayList<Object[]>();
        for (var settled : areas) {
            var area = settled.area();
            var code = settled.borough().code();
            var borough = boroughs.get(code);
            var own = slugs.computeIfAbsent(code, unused -> slugs(set, borough, code));
            orRefuse(
                    area,
                    tally,
                    () -> rows.add(row(
                            set,
                            area.code(),
                            area.name(),
                            own.take(area.name(), set.kind().word()),
                            borough,
                            forces.of(area, code),
                            area.border())));
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    /// Boroughs as the union of their wards, those of earlier files included.
    ///
    /// @return their ids by code
    Map<String, Long> saveMade(BoundarySet made, Map<BoroughKey, List<SettledArea>> wards, Forcing forces) {
        var borders = new ConcurrentHashMap<BoroughKey, Geometry>();
        wards.entrySet().parallelStream().forEach(entry -> borders.put(entry.getKey(), union(entry.getValue())));
        var slugs = new Slugs(taken(made, null));
        var ids = new HashMap<String, Long>();
        borders.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().code()))
                .forEach(entry ->
                        ids.put(entry.getKey().code(), keep(made, entry.getKey(), entry.getValue(), slugs, forces)));
        return ids;
    }

    private long keep(BoundarySet made, BoroughKey key, Geometry border, Slugs slugs, Forcing forces) {
        var held = jdbc.query(
                "select id, border from area.area where boundary_set = ? and code = ?",
                (row, number) -> Map.entry(row.getLong("id"), Wkb.read(row.getBytes("border"))),
                made.id(),
                key.code());
        if (held.isEmpty()) return insert(made, key, border, slugs, forces);
        var whole = OverlayNGRobust.union(List.of(held.getFirst().getValue(), border));
        jdbc.update(
                "update area.area set border = ? where id = ?",
                Wkb.write(whole),
                held.getFirst().getKey());
        return held.getFirst().getKey();
    }

    private long insert(BoundarySet made, BoroughKey key, Geometry border, Slugs slugs, Forcing forces) {
        var slug = slugs.take(key.name(), AreaKind.BOROUGH.word());
        var row = row(made, key.code(), key.name(), slug, null, forces.of(key.code()), border);
        var id = jdbc.queryForObject(INSERT + " returning id", Long.class, row);
        if (id == null) throw new IllegalStateException("An insert returned nothing");
        return id;
    }

    private static Geometry union(List<SettledArea> wards) {
        return OverlayNGRobust.union(
                wards.stream().map(ward -> ward.area().border()).toList());
    }

    private static @Nullable Object[] row(
            BoundarySet set,
            String code,
            String name,
            String slug,
            @Nullable Long borough,
            String force,
            Geometry border) {
        var centre = IncomingArea.centre(border);
        return new @Nullable Object[] {
            set.id(), code, name, Folded.of(name), slug, borough, force, centre.getY(), centre.getX(), Wkb.write(border)
        };
    }

    private Slugs slugs(BoundarySet set, @Nullable Long borough, String code) {
        var taken = new ArrayList<>(taken(set, borough));
        if (set.kind() == AreaKind.TOWN_CENTRE)
            taken.addAll(slugs("select slug from area.place where borough = ?", code));
        return new Slugs(taken);
    }

    private List<String> taken(BoundarySet set, @Nullable Long borough) {
        return slugs(
                "select slug from area.area where boundary_set = ? and borough is not distinct from ?",
                set.id(),
                borough);
    }

    private List<String> slugs(String sql, @Nullable Object... of) {
        return jdbc.query(sql, (row, number) -> row.getString("slug"), of);
    }

    private static void orRefuse(IncomingArea area, Tally tally, Runnable keeping) {
        try {
            keeping.run();
            tally.kept();
        } catch (BadRow e) {
            tally.refused(area.number(), e.sentence());
        }
    }
}
