package org.wardmote.area.postcode;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;
import org.wardmote.area.geometry.NationalGrid;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Row;

/// One postcode as a file has it, its eastings and northings turned into a point of the globe.
///
/// @param point null where the file says that it has no location, by zeros
/// @param apart metres between the point and the latitude and longitude that the file gives besides
record IncomingPostcode(
        int packed,
        @Nullable LatLng point,
        double apart,
        int quality,
        @Nullable String ward,
        @Nullable String authority) {

    private static final double GROSS = 100;

    /// @throws BadRow with what is wrong with it
    static IncomingPostcode of(Row row) {
        var typed = row.get("postcode");
        var packed =
                UnitPostcode.pack(typed).orElseThrow(() -> new BadRow("\"" + cut(typed) + "\" is not a postcode."));
        var said = said(row);
        var point = gridPoint(row);
        if (point == null && said != null && find(row, "easting", "eastings").isEmpty()) point = said;
        var apart = point == null || said == null ? 0 : LatLng.metres(point, said);
        if (apart > GROSS)
            throw new BadRow(
                    "Its latitude and longitude lie " + Math.round(apart) + " metres from its easting and northing.");
        return new IncomingPostcode(
                packed,
                point,
                apart,
                quality(row),
                code(row, "ward_gss", "ward_code", "ward"),
                code(row, "borough_gss", "borough_code", "district", "district_code"));
    }

    private static @Nullable LatLng gridPoint(Row row) {
        var easting = number(row, 0, 700_000, "easting", "eastings");
        var northing = number(row, 0, 1_300_000, "northing", "northings");
        if (easting.isPresent() != northing.isPresent())
            throw new BadRow("It has an easting or a northing without the other.");
        if (easting.isEmpty()) return null;
        if (easting.getAsDouble() == 0 && northing.getAsDouble() == 0) return null;
        var point = NationalGrid.toWgs84(easting.getAsDouble(), northing.getAsDouble());
        return new LatLng(point.lat(), point.lng());
    }

    private static @Nullable LatLng said(Row row) {
        var lat = number(row, -90, 90, "lat", "latitude");
        var lng = number(row, -180, 180, "lng", "lon", "long", "longitude");
        if (lat.isPresent() != lng.isPresent()) throw new BadRow("It has a latitude or a longitude without the other.");
        return lat.isEmpty() ? null : new LatLng(lat.getAsDouble(), lng.getAsDouble());
    }

    private static OptionalDouble number(Row row, double least, double most, String... columns) {
        for (var column : columns)
            if (row.find(column).isPresent()) return OptionalDouble.of(row.number(column, least, most));
        return OptionalDouble.empty();
    }

    private static int quality(Row row) {
        return (int) number(row, 0, 100, "pqi", "positional_quality_indicator").orElse(0);
    }

    private static @Nullable String code(Row row, String... columns) {
        var code = find(row, columns).orElse(null);
        if (code != null && !code.matches("[A-Za-z0-9-]{1,40}"))
            throw new BadRow("\"" + cut(code) + "\" is not the code of an area.");
        return code;
    }

    private static Optional<String> find(Row row, String... columns) {
        for (var column : columns) {
            var cell = row.find(column);
            if (cell.isPresent()) return cell;
        }
        return Optional.empty();
    }

    private static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
