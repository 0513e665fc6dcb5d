package org.wardmote.area.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.LatLng;
import org.wardmote.area.Place;
import org.wardmote.area.boundary.Days;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads a row of `area.place`.
public final class PlaceRow {

    /// The details are kept in a text of their own order, which jsonb would lose.
    public static final String COLUMNS =
            "p.id, p.kind, p.name, p.slug, p.borough, p.lat, p.lng, p.from_day, p.until_day, "
                    + "p.details, p.last_checked, p.source";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> DETAILS = new TypeReference<>() {};

    /// Empty where the place's borough is no longer loaded.
    public static Optional<Place> read(ResultSet row, Areas areas) throws SQLException {
        var borough = areas.findByCode(row.getString("borough")).map(Area::borough);
        if (borough.isEmpty()) return Optional.empty();
        return Optional.of(new Place(
                row.getLong("id"),
                kind(row.getString("kind")),
                row.getString("name"),
                row.getString("slug"),
                borough.get(),
                new LatLng(row.getDouble("lat"), row.getDouble("lng")),
                Days.period(row),
                details(row.getString("details")),
                row.getObject("last_checked", LocalDate.class),
                row.getString("source")));
    }

    static String written(Map<String, String> details) {
        return JSON.writeValueAsString(details);
    }

    private static Map<String, String> details(String json) {
        return java.util.Collections.unmodifiableMap(JSON.readValue(json, DETAILS));
    }

    private static Place.Kind kind(String word) {
        return Arrays.stream(Place.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private PlaceRow() {}
}
