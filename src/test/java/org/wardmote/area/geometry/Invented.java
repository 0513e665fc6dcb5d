package org.wardmote.area.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// Small invented boroughs.
final class Invented {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Invented() {}

    static Geometry wkt(String text) {
        try {
            return new WKTReader(FACTORY).read(text);
        } catch (ParseException wrong) {
            throw new AssertionError(wrong);
        }
    }

    static Shape shape(int index, String wkt) {
        return new Shape(index, wkt(wkt));
    }

    /// A box of a tenth of a degree near London, cut at random into up to `wards` wards; some are moved a little,
    /// so that there are gaps and overlaps, and one lies over the others.
    static List<Shape> wards(Random random, int wards, boolean untidy) {
        var builder = new VoronoiDiagramBuilder();
        var sites = new ArrayList<Coordinate>();
        for (int i = 0; i < wards; i++)
            sites.add(new Coordinate(-0.2 + random.nextDouble() * 0.1, 51.4 + random.nextDouble() * 0.1));
        builder.setSites(sites);
        builder.setClipEnvelope(new Envelope(-0.2, -0.1, 51.4, 51.5));
        var cells = builder.getDiagram(FACTORY);
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            var cell = cells.getGeometryN(i).copy();
            if (untidy && i % 3 == 0) {
                double dx = (random.nextDouble() - 0.5) * 0.01;
                cell.apply((Coordinate point) -> point.x += dx);
                cell.geometryChanged();
            }
            shapes.add(new Shape(i * 10, cell));
        }
        if (untidy) {
            shapes.add(random.nextInt(shapes.size() + 1), shape(7, """
                MULTIPOLYGON (((-0.18 51.42, -0.14 51.42, -0.14 51.46, -0.18 51.46, -0.18 51.42),
                               (-0.17 51.43, -0.17 51.44, -0.16 51.44, -0.17 51.43)),
                              ((-0.09 51.41, -0.08 51.41, -0.08 51.42, -0.09 51.41)))\
                """));
        }
        return shapes;
    }

    /// Points all over and a little beyond, and points at, between and beside the vertices.
    static List<LatLng> points(Random random, List<Shape> shapes, int count) {
        var extent = Shape.extent(shapes);
        extent.expandBy(extent.getWidth() / 50);
        var points = new ArrayList<LatLng>();
        while (points.size() < count) {
            points.add(new LatLng(
                    extent.getMinY() + random.nextDouble() * extent.getHeight(),
                    extent.getMinX() + random.nextDouble() * extent.getWidth()));
            var border = shapes.get(random.nextInt(shapes.size())).geometry().getCoordinates();
            int at = random.nextInt(border.length - 1);
            var a = border[at];
            var b = border[at + 1];
            double share = random.nextDouble(), x = a.x + share * (b.x - a.x), y = a.y + share * (b.y - a.y);
            points.add(new LatLng(a.y, a.x));
            points.add(new LatLng((a.y + b.y) / 2, (a.x + b.x) / 2));
            points.add(new LatLng(y, x));
            points.add(
                    new LatLng(y + (random.nextBoolean() ? 1e-9 : -1e-9), x + (random.nextBoolean() ? 1e-9 : -1e-9)));
        }
        return points;
    }
}
