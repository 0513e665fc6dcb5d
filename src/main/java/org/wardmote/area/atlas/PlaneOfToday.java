package org.wardmote.area.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Grid;
import org.wardmote.area.Grid.Metres;
import org.wardmote.area.LatLng;
import org.wardmote.area.Plane;
import org.wardmote.area.geometry.NationalGrid;

/// Asks the borders that are held in memory.
@Component
class PlaneOfToday implements Plane {

    /// In degrees: seven metres from west to east in London, eleven from south to north.
    private static final double TOLERANCE = 0.0001;

    private static final int LEAST_CORNERS = 3;

    private final Areas areas;
    private final Grid grid;
    private final GeometryFactory shapes = new GeometryFactory();

    PlaneOfToday(Areas areas, Grid grid) {
        this.areas = areas;
        this.grid = grid;
    }

    @Override
    public LatLng point(Metres place) {
        var point = NationalGrid.toWgs84(place.easting(), place.northing());
        return new LatLng(point.lat(), point.lng());
    }

    @Override
    public List<List<Metres>> rings(Area area) {
        var border = DouglasPeuckerSimplifier.simplify(areas.boundary(area), TOLERANCE);
        return IntStream.range(0, border.getNumGeometries())
                .mapToObj(border::getGeometryN)
                .filter(part -> !part.isEmpty())
                .map(part -> ring((Polygon) part))
                .toList();
    }

    private List<Metres> ring(Polygon part) {
        var corners = part.getExteriorRing().getCoordinates();
        return Arrays.stream(corners, 0, corners.length - 1)
                .map(corner -> grid.of(new LatLng(corner.y, corner.x)))
                .toList();
    }

    @Override
    public Set<AreaId> touching(List<LatLng> corners) {
        return corners.size() < LEAST_CORNERS ? Set.of() : touching(drawn(corners));
    }

    @Override
    public Set<AreaId> touching(Area area) {
        var touching = new HashSet<>(touching(inner(areas.boundary(area))));
        touching.add(area.id());
        return Set.copyOf(touching);
    }

    /// Neighbours share a border and no ground: what is drawn in by a few metres does not reach them.
    private static Geometry inner(Geometry border) {
        var inner = border.buffer(-3 * TOLERANCE);
        return inner.isEmpty() ? border : inner;
    }

    private Geometry drawn(List<LatLng> corners) {
        var ring = new ArrayList<Coordinate>();
        for (var corner : corners) ring.add(new Coordinate(corner.lng(), corner.lat()));
        ring.add(ring.getFirst());
        return GeometryFixer.fix(shapes.createPolygon(ring.toArray(Coordinate[]::new)));
    }

    private Set<AreaId> touching(Geometry ground) {
        var prepared = PreparedGeometryFactory.prepare(ground);
        var touching = new HashSet<AreaId>();
        for (var borough : areas.listBoroughs())
            if (prepared.intersects(areas.boundary(borough)))
                Stream.concat(Stream.of(borough), within(borough))
                        .filter(area -> prepared.intersects(areas.boundary(area)))
                        .forEach(area -> touching.add(area.id()));
        return touching;
    }

    private Stream<Area> within(Area borough) {
        return Stream.concat(
                areas.listWithin(borough.borough()).stream(), areas.listTownCentres(borough.borough()).stream());
    }
}
