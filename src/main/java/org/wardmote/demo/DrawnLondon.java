package org.wardmote.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.wardmote.importing.ImportFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Approximate neighbourhoods for every borough, drawn from the borough outlines and place names that the program
/// carries, as a file for the areas importer.
final class DrawnLondon {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int NAME = 0, LAT = 1, LNG = 2, BOROUGH = 3;

    static ImportFile neighbourhoods() {
        var json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        var comma = "";
        for (var borough : boroughs().get("features")) {
            var code = borough.get("properties").get("code").asString();
            var name = borough.get("properties").get("name").asString();
            for (var drawn : Neighbourhoods.around(name, geometry(borough.get("geometry")), placesOf(name))) {
                json.append(comma).append(feature(drawn, name, code));
                comma = ",\n";
            }
        }
        return DemoFiles.text("neighbourhoods.geojson", json.append("]}").toString());
    }

    private static JsonNode boroughs() {
        try (var in = DemoFiles.open("boroughs.geojson")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Neighbourhoods.Place> placesOf(String borough) {
        return DemoFiles.rows("places.csv").stream()
                .filter(row -> row.getField(BOROUGH).equals(borough))
                .map(row -> new Neighbourhoods.Place(
                        row.getField(NAME),
                        Double.parseDouble(row.getField(LAT)),
                        Double.parseDouble(row.getField(LNG))))
                .toList();
    }

    private static String feature(Neighbourhood drawn, String borough, String boroughCode) {
        return """
            {"type":"Feature","properties":{"code":"demo-%s-%s","name":%s,"borough_code":"%s"},"geometry":%s}\
            """.formatted(
                slug(borough), slug(drawn.name()), quoted(drawn.name()), boroughCode, geoJson(drawn.geometry()));
    }

    /// As the demo's other files write area codes: apostrophes and full stops vanish, everything else between
    /// letters is a hyphen.
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static Geometry geometry(JsonNode json) {
        var polygons = new ArrayList<Polygon>();
        if (json.get("type").asString().equals("Polygon")) polygons.add(polygon(json.get("coordinates")));
        else json.get("coordinates").forEach(rings -> polygons.add(polygon(rings)));
        return polygons.size() == 1
                ? polygons.getFirst()
                : GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        var drawn = new ArrayList<org.locationtech.jts.geom.LinearRing>();
        rings.forEach(ring -> drawn.add(GEOMETRY.createLinearRing(ring.valueStream()
                .map(point ->
                        new Coordinate(point.get(0).asDouble(), point.get(1).asDouble()))
                .toArray(Coordinate[]::new))));
        return GEOMETRY.createPolygon(
                drawn.getFirst(), drawn.subList(1, drawn.size()).toArray(org.locationtech.jts.geom.LinearRing[]::new));
    }

    private static String geoJson(Geometry geometry) {
        var polygons = new ArrayList<String>();
        for (var at = 0; at < geometry.getNumGeometries(); at++)
            polygons.add(rings((Polygon) geometry.getGeometryN(at)));
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", polygons) + "]}";
    }

    private static String rings(Polygon polygon) {
        var rings = new ArrayList<String>();
        rings.add(ring(polygon.getExteriorRing().getCoordinates()));
        for (var at = 0; at < polygon.getNumInteriorRing(); at++)
            rings.add(ring(polygon.getInteriorRingN(at).getCoordinates()));
        return "[" + String.join(",", rings) + "]";
    }

    private static String ring(Coordinate[] points) {
        var text = new StringBuilder("[");
        for (var point : points)
            text.append(text.length() == 1 ? "[" : ",[")
                    .append(point.x)
                    .append(',')
                    .append(point.y)
                    .append(']');
        return text.append(']').toString();
    }

    private DrawnLondon() {}
}
