package org.wardmote.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// Draws approximate neighbourhoods around named places, for the demonstration: each is what lies nearest to its
/// place.
///
/// The borough's border and the lines half way between places are knotted together into one net before it is cut
/// into pieces, so that neighbours share every point of the line between them and together fill the borough
/// exactly.
final class Neighbourhoods {
    private Neighbourhoods() {}

    /// A place that a neighbourhood may be drawn around.
    record Place(String name, double lat, double lng) {}

    /// The neighbourhoods of a borough, in the order of their places. Places outside the borough are passed over,
    /// as is a second place at the same point. A borough with one place is one neighbourhood of that name; with
    /// none, of the borough's own.
    ///
    /// @param borough a valid Polygon or MultiPolygon
    static List<Neighbourhood> around(String boroughName, Geometry borough, List<Place> places) {
        var inside = inside(borough, places);
        if (inside.isEmpty()) return List.of(new Neighbourhood(boroughName, borough));
        if (inside.size() == 1)
            return List.of(new Neighbourhood(inside.getFirst().name(), borough));

        double squeeze = Math.cos(Math.toRadians(borough.getEnvelopeInternal().centre().y));
        var parts = new TreeMap<Integer, List<Polygon>>();
        for (var piece : pieces(borough, bisectors(borough, inside, squeeze))) {
            parts.computeIfAbsent(nearest(piece, inside, squeeze), _ -> new ArrayList<>())
                    .add(piece);
        }
        return parts.entrySet().stream()
                .map(part -> new Neighbourhood(inside.get(part.getKey()).name(), joined(borough, part.getValue())))
                .toList();
    }

    private static List<Place> inside(Geometry borough, List<Place> places) {
        var locator = new IndexedPointInAreaLocator(borough);
        var inside = new ArrayList<Place>();
        for (var place : places) {
            boolean taken = inside.stream().anyMatch(other -> other.lat() == place.lat() && other.lng() == place.lng());
            if (!taken && locator.locate(new Coordinate(place.lng(), place.lat())) != Location.EXTERIOR)
                inside.add(place);
        }
        return inside;
    }

    /// The lines half way between places. Longitudes are squeezed while distances are compared, and stretched back
    /// afterwards.
    private static Geometry bisectors(Geometry borough, List<Place> places, double squeeze) {
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(places.stream()
                .map(place -> new Coordinate(place.lng() * squeeze, place.lat()))
                .toList());
        var extent = borough.getEnvelopeInternal();
        extent.expandBy(extent.getWidth() + extent.getHeight());
        builder.setClipEnvelope(new Envelope(
                extent.getMinX() * squeeze, extent.getMaxX() * squeeze, extent.getMinY(), extent.getMaxY()));
        var cells =
                AffineTransformation.scaleInstance(1 / squeeze, 1).transform(builder.getDiagram(borough.getFactory()));
        var lines = new ArrayList<Geometry>();
        for (int i = 0; i < cells.getNumGeometries(); i++)
            lines.add(cells.getGeometryN(i).getBoundary());
        return OverlayNGRobust.union(lines, borough.getFactory());
    }

    private static List<Polygon> pieces(Geometry borough, Geometry lines) {
        var polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.overlay(borough.getBoundary(), lines, OverlayNG.UNION));
        var locator = new IndexedPointInAreaLocator(borough);
        var pieces = new ArrayList<Polygon>();
        for (Object piece : (Collection<?>) polygonizer.getPolygons()) {
            var polygon = (Polygon) piece;
            if (locator.locate(polygon.getInteriorPoint().getCoordinate()) == Location.INTERIOR) pieces.add(polygon);
        }
        return pieces;
    }

    private static int nearest(Polygon piece, List<Place> places, double squeeze) {
        var point = piece.getInteriorPoint().getCoordinate();
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            double distance = Math.hypot(
                    (places.get(i).lng() - point.x) * squeeze, places.get(i).lat() - point.y);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /// Pieces of one neighbourhood meet in points at most, so that they need no merging.
    private static Geometry joined(Geometry borough, List<Polygon> pieces) {
        return pieces.size() == 1
                ? pieces.getFirst()
                : borough.getFactory().createMultiPolygon(pieces.toArray(Polygon[]::new));
    }
}
