package org.wardmote.area.geometry;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/// An area as these functions see it: a number that means something to the caller, and a border.
///
/// @param index the caller's own number for the area, zero or more; results name areas by it
/// @param geometry a Polygon or MultiPolygon, x longitude and y latitude in WGS84 degrees
public record Shape(int index, Geometry geometry) {
    /// @throws IllegalArgumentException for a negative index, or a geometry of another kind
    public Shape {
        if (index < 0) throw new IllegalArgumentException("An area's index is zero or more, not " + index);
        if (!(geometry instanceof Polygonal)) {
            throw new IllegalArgumentException(
                    "An area is a Polygon or MultiPolygon, not a " + geometry.getGeometryType());
        }
    }

    /// The smallest box around all of them, in degrees.
    static Envelope extent(List<Shape> shapes) {
        var extent = new Envelope();
        for (var shape : shapes) extent.expandToInclude(shape.geometry.getEnvelopeInternal());
        return extent;
    }
}
