package org.wardmote.area.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.area.LatLng;
import org.wardmote.area.geometry.NationalGrid;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Row;

/// Makes named points of the rows of a gazetteer's CSV.
///
/// @param details the columns to be shown as details, in this order
record PlaceColumns(List<String> details) {

    private static final int LONGEST_NAME = 200;

    /// @throws BadRow with what is wrong with it
    IncomingPlace place(Row row) {
        var opened = row.findDate("opened").orElse(null);
        var closed = row.findDate("closed").orElse(null);
        if (opened != null && closed != null && closed.isBefore(opened))
            throw new BadRow("It closed before it opened.");
        return new IncomingPlace(
                row.line(),
                row.find("id").or(() -> row.find("geonameid")).orElse(null),
                name(row.get("name")),
                point(row),
                row.find("borough").orElse(null),
                details(row),
                opened,
                closed,
                row.findDate("last_checked").orElse(null),
                row.find("source").orElse(null));
    }

    static String name(String name) {
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))
            throw new BadRow("The name is longer than " + LONGEST_NAME + " characters or holds line breaks.");
        return name;
    }

    private static LatLng point(Row row) {
        if (row.find("lat").isEmpty() && row.find("easting").isPresent()) return ofGrid(row, "easting", "northing");
        var lng = row.find("lng").isPresent() ? "lng" : "lon";
        return new LatLng(row.number("lat", -90, 90), row.number(lng, -180, 180));
    }

    static LatLng ofGrid(Row row, String easting, String northing) {
        var point = NationalGrid.toWgs84(row.number(easting, 0, 700_000), row.number(northing, 0, 1_300_000));
        return new LatLng(point.lat(), point.lng());
    }

    private Map<String, String> details(Row row) {
        var found = new LinkedHashMap<String, String>();
        for (var column : details)
            row.find(column).ifPresent(text -> found.put(column, String.join("; ", parts(column, text, row))));
        return found;
    }

    /// Lists are written with semicolons or bars; read back with semicolons.
    private static List<String> parts(String column, String text, Row row) {
        return switch (column) {
            case "lines", "services" -> row.list(column);
            default -> List.of(text);
        };
    }
}
