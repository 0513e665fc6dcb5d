package org.wardmote.area.geometry;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// The straight pieces of an area's border, outer rings and holes alike.
final class Edges {
    private Edges() {}

    /// What is done with each edge, from (x1, y1) to (x2, y2) in degrees.
    @FunctionalInterface
    interface Visitor {
        void edge(double x1, double y1, double x2, double y2);
    }

    static void each(Geometry area, Visitor visitor) {
        for (int part = 0; part < area.getNumGeometries(); part++) {
            var polygon = (Polygon) area.getGeometryN(part);
            each(polygon.getExteriorRing(), visitor);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++)
                each(polygon.getInteriorRingN(hole), visitor);
        }
    }

    private static void each(LinearRing ring, Visitor visitor) {
        CoordinateSequence points = ring.getCoordinateSequence();
        for (int i = 1; i < points.size(); i++) {
            visitor.edge(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
        }
    }
}
