package org.wardmote.area.geometry;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/// Makes an area of what a file holds, or says in a sentence why it is none. Points are packed, 16 bytes each.
final class Borders {
    private static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private Borders() {}

    /// @throws BadBorder for anything but a valid Polygon or MultiPolygon in degrees
    static Geometry geometry(RawBorder raw) {
        if (raw.equals(RawBorder.NONE)) throw new BadBorder("It has no geometry.");
        Geometry geometry = switch (raw.type()) {
            case "Polygon" -> polygon(sound(raw));
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        members(sound(raw)).stream().map(Borders::polygon).toArray(Polygon[]::new));
            case "" -> throw new BadBorder("Its geometry has no type.");
            case "Point", "MultiPoint", "LineString", "MultiLineString", "GeometryCollection" ->
                throw new BadBorder("It is a " + raw.type() + "; an area is a Polygon or a MultiPolygon.");
            default ->
                throw new BadBorder(
                        "Its geometry is of no kind that GeoJSON has; an area is a Polygon or a MultiPolygon.");
        };
        var fault = new IsValidOp(geometry).getValidationError();
        if (fault != null) throw new BadBorder(invalid(fault));
        return geometry;
    }

    private static Nest sound(RawBorder raw) {
        if (raw.fault().isPresent()) throw new BadBorder(raw.fault().get());
        return raw.coordinates();
    }

    private static List<Nest> members(Nest nest) {
        return switch (nest) {
            case Nest.Line _ -> throw new BadBorder("Its coordinates have too few brackets for their type.");
            case Nest.Group(var none) when none.isEmpty() -> throw new BadBorder("It is empty: it has no coordinates.");
            case Nest.Group(var members) -> members;
        };
    }

    private static Polygon polygon(Nest nest) {
        var rings = members(nest).stream().map(Borders::ring).toArray(LinearRing[]::new);
        var holes = new LinearRing[rings.length - 1];
        System.arraycopy(rings, 1, holes, 0, holes.length);
        return FACTORY.createPolygon(rings[0], holes);
    }

    private static LinearRing ring(Nest nest) {
        return switch (nest) {
            case Nest.Group(var none)
            when none.isEmpty() -> throw new BadBorder("It is empty: a ring has no coordinates.");
            case Nest.Group _ -> throw new BadBorder("Its coordinates have too many brackets for their type.");
            case Nest.Line(double[] positions) -> ring(positions);
        };
    }

    private static LinearRing ring(double[] p) {
        for (int i = 0; i < p.length; i += 2) requireDegrees(p[i], p[i + 1]);
        int points = p.length / 2;
        if (points < 4) {
            throw new BadBorder(
                    "A ring has too few points: " + points + ", where 4 are the least, the last equal to the first.");
        }
        if (p[0] != p[p.length - 2] || p[1] != p[p.length - 1]) {
            throw new BadBorder("A ring is not closed: it begins at " + spot(p[0], p[1]) + " and ends at "
                    + spot(p[p.length - 2], p[p.length - 1]) + ".");
        }
        return FACTORY.createLinearRing(new PackedCoordinateSequence.Double(p, 2, 0));
    }

    private static void requireDegrees(double x, double y) {
        if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return;
        if (!Double.isFinite(x) || !Double.isFinite(y)) throw new BadBorder("A coordinate is not a finite number.");
        if (x >= 0 && x < 800_000 && y >= 0 && y < 1_400_000 && Math.max(x, y) > 1000) {
            throw new BadBorder("These look like eastings and northings (" + Math.round(x) + ", " + Math.round(y)
                    + "); convert to WGS84 longitude and latitude.");
        }
        throw new BadBorder("A coordinate is out of range: " + spot(x, y) + ".");
    }

    private static String invalid(TopologyValidationError fault) {
        String what = switch (fault.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "A hole lies outside its area";
            case TopologyValidationError.NESTED_HOLES -> "A hole lies inside another hole";
            case TopologyValidationError.DISCONNECTED_INTERIOR -> "Holes cut the area in pieces";
            case TopologyValidationError.SELF_INTERSECTION -> "The border crosses itself";
            case TopologyValidationError.RING_SELF_INTERSECTION -> "The border touches itself";
            case TopologyValidationError.NESTED_SHELLS -> "One part of the area lies inside another";
            case TopologyValidationError.DUPLICATE_RINGS -> "Two rings are the same";
            case TopologyValidationError.TOO_FEW_POINTS -> "A ring has too few different points";
            default -> "The border is not valid";
        };
        Coordinate at = fault.getCoordinate();
        return at == null ? what + "." : what + " at " + spot(at.x, at.y) + ".";
    }

    private static String spot(double lng, double lat) {
        return String.format(Locale.ROOT, "longitude %.6f, latitude %.6f", lng, lat);
    }
}
