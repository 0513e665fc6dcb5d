package org.wardmote.area.geometry;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/// Lambert's cylindrical projection: x is the longitude and y the sine of the latitude, in degrees. Equal surfaces
/// of the sphere have equal surfaces on it, everywhere.
///
/// Source: J. P. Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395, equations 10-1 and
/// 10-2.
final class EqualArea {
    private EqualArea() {}

    static Geometry project(Geometry degrees) {
        var copy = degrees.copy();
        copy.apply(new Projecting());
        return copy;
    }

    private static final class Projecting implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            points.setOrdinate(i, CoordinateSequence.Y, Math.toDegrees(Math.sin(Math.toRadians(points.getY(i)))));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
