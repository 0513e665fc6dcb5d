package org.wardmote.open.boundary;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.wardmote.open.json.Degrees;

/// A polygon, or several, as a GeoJSON geometry: outer rings run against the clock and holes with it.
record Outline(Geometry boundary) {

    String json() {
        var out = new StringBuilder(boundary.getNumPoints() * 22 + 100);
        var several = boundary.getNumGeometries() > 1;
        out.append(several ? "{\"type\":\"MultiPolygon\",\"coordinates\":[" : "{\"type\":\"Polygon\",\"coordinates\":");
        for (var i = 0; i < boundary.getNumGeometries(); i++) {
            if (i > 0) out.append(',');
            append(out, (Polygon) boundary.getGeometryN(i));
        }
        return out.append(several ? "]}" : "}").toString();
    }

    private static void append(StringBuilder out, Polygon polygon) {
        out.append('[');
        append(out, polygon.getExteriorRing(), true);
        for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
            out.append(',');
            append(out, polygon.getInteriorRingN(i), false);
        }
        out.append(']');
    }

    private static void append(StringBuilder out, LinearRing ring, boolean againstClock) {
        var corners = ring.getCoordinates();
        var backwards = Orientation.isCCW(corners) != againstClock;
        out.append('[');
        for (var i = 0; i < corners.length; i++) {
            if (i > 0) out.append(',');
            append(out, corners[backwards ? corners.length - 1 - i : i]);
        }
        out.append(']');
    }

    private static void append(StringBuilder out, Coordinate corner) {
        Degrees.append(out.append('['), corner.x).append(',');
        Degrees.append(out, corner.y).append(']');
    }
}
