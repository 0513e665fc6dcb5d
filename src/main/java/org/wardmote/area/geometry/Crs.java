package org.wardmote.area.geometry;

import static tools.jackson.core.JsonToken.START_OBJECT;
import static tools.jackson.core.JsonToken.VALUE_NULL;

import java.util.Optional;
import java.util.regex.Pattern;

/// The coordinate system that GeoJSON of before 2016 may name: harmless when it is WGS84 under one of its names.
final class Crs {
    private static final Pattern WGS84 = Pattern.compile(
            "(urn:ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?"
                    + "((OGC[:/][0-9.]*[:/])?(OGC:)?CRS:?84|EPSG[:/]([0-9.]*[:/])?4326)",
            Pattern.CASE_INSENSITIVE);

    private Crs() {}

    /// What is wrong with the `crs` member that is the current token, if anything.
    static Optional<String> fault(Tokens tokens) {
        if (tokens.at(VALUE_NULL)) return Optional.empty();
        String name = name(tokens);
        if (name.isEmpty())
            return Optional.of("It has a coordinate system (crs) without a name; GeoJSON is WGS84 and needs none");
        if (WGS84.matcher(name).matches()) return Optional.empty();
        String shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return Optional.of(
                "Its coordinate system is " + shown + "; convert it to WGS84 longitude and latitude (EPSG:4326)");
    }

    private static String name(Tokens tokens) {
        String found = "";
        if (!tokens.at(START_OBJECT)) {
            tokens.skip();
            return found;
        }
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            if (name.equals("name")) found = tokens.textOrNone();
            else if (name.equals("properties")) found = name(tokens);
            else tokens.skip();
        }
        return found;
    }
}
