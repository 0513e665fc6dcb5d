package org.wardmote.area.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wardmote.area.Place;
import org.wardmote.area.naming.Folded;
import org.wardmote.area.naming.Slugs;

/// Brings a file's named points into the database in place of those that an earlier file of the same source
/// brought. A point keeps its row and its address from file to file; one that is missing has ended.
@Component
final class StoringPlaces {

    private static final String INSERT = """
        insert into area.place
            (kind, key, name, folded, slug, borough, lat, lng, from_day, until_day, seen, details, last_checked, source)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?)
        """;

    private static final String UPDATE = """
        update area.place
        set name = ?, folded = ?, lat = ?, lng = ?, from_day = ?, until_day = ?, details = cast(? as json), last_checked = ?
        where kind = ? and source = ? and key = ?
        """;

    /// For what has been there longer than anybody wrote down.
    static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final JdbcTemplate jdbc;

    StoringPlaces(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /// @param key what a place is known by from file to file
    /// @param borough its code
    record Located(IncomingPlace place, String key, String borough, String source) {}

    void store(Place.Kind kind, List<Located> places, Set<String> sources, LocalDate today) {
        var held = held(kind);
        var slugs = new HashMap<String, Slugs>();
        var fresh = new ArrayList<Object[]>();
        var known = new ArrayList<Object[]>();
        for (var place : places) {
            if (held.containsKey(place.source() + "\n" + place.key())) known.add(update(kind, place));
            else fresh.add(insert(kind, place, slugs.computeIfAbsent(place.borough(), this::slugs), today));
        }
        jdbc.batchUpdate(UPDATE, known);
        jdbc.batchUpdate(INSERT, fresh);
        endMissing(kind, places, sources, today);
    }

    private static Object[] insert(Place.Kind kind, Located located, Slugs slugs, LocalDate today) {
        var place = located.place();
        return new Object[] {
            kind.word(),
            located.key(),
            place.name(),
            Folded.of(place.name()),
            slug(kind, place.name(), slugs),
            located.borough(),
            place.point().lat(),
            place.point().lng(),
            from(place),
            place.closed(),
            today,
            PlaceRow.written(place.details()),
            place.lastChecked(),
            located.source()
        };
    }

    /// A station mostly bears the name of the place it serves, and is told from it by the word.
    private static String slug(Place.Kind kind, String name, Slugs slugs) {
        var isNamed = kind != Place.Kind.STATION || Slugs.of(name).endsWith("-station");
        return slugs.take(isNamed ? name : name + " Station", kind.word());
    }

    private static Object[] update(Place.Kind kind, Located located) {
        var place = located.place();
        return new Object[] {
            place.name(), Folded.of(place.name()), place.point().lat(),
                    place.point().lng(), from(place),
            place.closed(), PlaceRow.written(place.details()), place.lastChecked(), kind.word(), located.source(),
            located.key()
        };
    }

    private static LocalDate from(IncomingPlace place) {
        var opened = place.opened();
        if (opened != null) return opened;
        var closed = place.closed();
        return closed != null && closed.isBefore(ALWAYS) ? closed : ALWAYS;
    }

    private Map<String, String> held(Place.Kind kind) {
        var held = new HashMap<String, String>();
        jdbc.query(
                "select source, key, borough from area.place where kind = ?",
                row -> {
                    held.put(row.getString("source") + "\n" + row.getString("key"), row.getString("borough"));
                },
                kind.word());
        return held;
    }

    /// Town centres share their addresses with places.
    private Slugs slugs(String borough) {
        return new Slugs(jdbc.query("""
            select slug from area.place where borough = ?
            union
            select a.slug from area.area a join area.boundary_set s on s.id = a.boundary_set
            join area.area b on b.id = a.borough where s.kind = 'town-centre' and b.code = ?
            """, (row, number) -> row.getString("slug"), borough, borough));
    }

    /// What a file brought by mistake today, and the next one lacks, was never there.
    private void endMissing(Place.Kind kind, List<Located> places, Set<String> sources, LocalDate today) {
        var keys = places.stream()
                .map(place -> place.source() + "\n" + place.key())
                .toArray(String[]::new);
        var of = sources.toArray(String[]::new);
        jdbc.update("""
            delete from area.place where kind = ? and source = any (?) and seen = ?
            and not (source || E'\\n' || key = any (?))
            """, kind.word(), of, today, keys);
        jdbc.update("""
            update area.place set until_day = greatest(?, from_day) where kind = ? and source = any (?) and until_day is null
            and not (source || E'\\n' || key = any (?))
            """, today, kind.word(), of, keys);
    }
}
