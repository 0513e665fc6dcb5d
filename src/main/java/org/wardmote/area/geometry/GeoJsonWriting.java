package org.wardmote.area.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/// Writes a border. Numbers are whole millionths of a degree until they are written, so that the same border is
/// always the same text.
final class GeoJsonWriting {
    private static final int DECIMALS = 6;
    private static final double MILLION = 1e6;

    private GeoJsonWriting() {}

    static String text(Geometry area) {
        var polygons = new ArrayList<String>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            var rings = rings((Polygon) area.getGeometryN(i));
            if (!rings.isEmpty()) polygons.add("[" + String.join(",", rings) + "]");
        }
        return area instanceof MultiPolygon
                ? "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", polygons) + "]}"
                : "{\"type\":\"Polygon\",\"coordinates\":" + (polygons.isEmpty() ? "[]" : polygons.getFirst()) + "}";
    }

    /// None when the outer ring is too small to be written.
    private static List<String> rings(Polygon polygon) {
        var rings = new ArrayList<String>();
        String outer = ring(polygon.getExteriorRing(), true);
        if (outer.isEmpty()) return rings;
        rings.add(outer);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            String hole = ring(polygon.getInteriorRingN(i), false);
            if (!hole.isEmpty()) rings.add(hole);
        }
        return rings;
    }

    private static String ring(LinearRing ring, boolean anticlockwise) {
        CoordinateSequence points = ring.getCoordinateSequence();
        boolean asIs = points.size() < 4 || Orientation.isCCW(points) == anticlockwise;
        var text = new StringBuilder("[");
        long lastX = Long.MIN_VALUE, lastY = Long.MIN_VALUE;
        int written = 0;
        for (int i = 0; i < points.size(); i++) {
            int at = asIs ? i : points.size() - 1 - i;
            long x = Math.round(points.getX(at) * MILLION), y = Math.round(points.getY(at) * MILLION);
            if (x == lastX && y == lastY) continue;
            if (written++ > 0) text.append(',');
            text.append('[');
            Decimals.append(text, x, DECIMALS);
            text.append(',');
            Decimals.append(text, y, DECIMALS);
            text.append(']');
            lastX = x;
            lastY = y;
        }
        return written < 4 ? "" : text.append(']').toString();
    }
}
