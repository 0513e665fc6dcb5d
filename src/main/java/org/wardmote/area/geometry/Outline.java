package org.wardmote.area.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.RingClipper;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// A piece of the globe laid flat on a picture, for maps drawn on the server: borders become SVG paths, points
/// become pixels.
///
/// The projection is equirectangular, true to scale at the middle latitude of the view: right to one pixel over a
/// city. What lies well outside the view is cut off, points that move a line by less than half a pixel are dropped,
/// and numbers have one decimal, so that a ward is a path of a few hundred characters. The same border in the same
/// view is always the same text.
///
/// @param view what the picture shows, in degrees: x longitude, y latitude
/// @param width the picture's width in pixels
public record Outline(Envelope view, int width) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double TOLERANCE = 0.5;
    /// How far beyond the picture a border is kept, so that its stroke does not show where it was cut.
    private static final double BEYOND = 16;

    /// @throws IllegalArgumentException for a view without extent, or a width below one
    public Outline {
        if (view.isNull() || !(view.getWidth() > 0 && view.getHeight() > 0)) {
            throw new IllegalArgumentException("A view needs a width and a height");
        }
        if (width < 1) throw new IllegalArgumentException("A picture is at least one pixel wide, not " + width);
        view = new Envelope(view);
    }

    /// The picture's height in whole pixels, at least one.
    public int height() {
        return (int) Math.max(1, Math.round(view.getHeight() * perLat()));
    }

    /// Where a longitude lies, in pixels from the left.
    public double x(double lng) {
        return (lng - view.getMinX()) * perLng();
    }

    /// Where a latitude lies, in pixels from the top.
    public double y(double lat) {
        return (view.getMaxY() - lat) * perLat();
    }

    /// The border of a Polygon or MultiPolygon as the `d` of an SVG path, empty when none of it is in the view.
    /// Holes are holes under either fill rule as long as the geometry's rings turn in opposite ways;
    /// `fill-rule="evenodd"` needs no such care.
    public String path(Geometry area) {
        var path = new PathText();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            var polygon = (Polygon) area.getGeometryN(i);
            draw(polygon.getExteriorRing(), path);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) draw(polygon.getInteriorRingN(hole), path);
        }
        return path.toString();
    }

    private void draw(LinearRing ring, PathText path) {
        var pixels = new Coordinate[ring.getNumPoints()];
        for (int i = 0; i < pixels.length; i++) {
            var point = ring.getCoordinateN(i);
            pixels[i] = new Coordinate(x(point.x), y(point.y));
        }
        var kept = new RingClipper(new Envelope(-BEYOND, width + BEYOND, -BEYOND, height() + BEYOND)).clip(pixels);
        if (kept.length < 4) return;
        path.ring(DouglasPeuckerSimplifier.simplify(FACTORY.createLineString(kept), TOLERANCE)
                .getCoordinates());
    }

    private double perLng() {
        return width / view.getWidth();
    }

    private double perLat() {
        return perLng() / Math.cos(Math.toRadians(view.centre().y));
    }
}
