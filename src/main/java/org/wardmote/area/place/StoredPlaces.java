package org.wardmote.area.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Borough;
import org.wardmote.area.LatLng;
import org.wardmote.area.Place;
import org.wardmote.area.Places;

/// The gazetteer of the database. Pages made of it are kept, so that it need not be in memory.
@Component
final class StoredPlaces implements Places {

    private final JdbcClient jdbc;
    private final Areas areas;

    StoredPlaces(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    @Override
    public Optional<Place> find(String boroughSlug, String slug) {
        var borough = areas.findBorough(boroughSlug);
        return borough.flatMap(found -> read(
                        jdbc.sql("select " + PlaceRow.COLUMNS + " from area.place p where p.borough = ? and p.slug = ?")
                                .params(found.code(), slug))
                .stream()
                .findFirst());
    }

    @Override
    public List<Place> list(Borough borough, Place.Kind kind, LocalDate day) {
        return read(jdbc.sql("select " + PlaceRow.COLUMNS + """
             from area.place p
            where p.borough = ? and p.kind = ? and p.from_day <= ? and (p.until_day is null or p.until_day > ?)
            order by lower(p.name), p.id
            """).params(borough.code(), kind.word(), day, day));
    }

    @Override
    public List<Place> listContactPoints() {
        return contactPoints(place -> true).stream()
                .sorted(Comparator.comparing((Place place) -> place.borough().name())
                        .thenComparing(Place::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public List<Place.Near> nearestContactPoints(LatLng point, LocalDate day, int most) {
        return contactPoints(place -> place.period().includes(day)).stream()
                .map(place -> new Place.Near(place, LatLng.metres(point, place.point())))
                .sorted(Comparator.comparingDouble(Place.Near::metres))
                .limit(most)
                .toList();
    }

    private List<Place> contactPoints(Predicate<Place> wanted) {
        return read(jdbc.sql("select " + PlaceRow.COLUMNS + " from area.place p where p.kind = 'contact-point'"))
                .stream()
                .filter(wanted)
                .toList();
    }

    private List<Place> read(JdbcClient.StatementSpec statement) {
        return statement.query((row, number) -> PlaceRow.read(row, areas)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
