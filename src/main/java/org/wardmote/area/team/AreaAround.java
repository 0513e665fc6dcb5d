package org.wardmote.area.team;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Borough;
import org.wardmote.area.LatLng;

/// The local area of today that contains a point.
final class AreaAround {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    static Optional<Area> find(Areas areas, LatLng centre) {
        var point = GEOMETRY.createPoint(new Coordinate(centre.lng(), centre.lat()));
        return areas.listBoroughs().stream()
                .filter(borough -> areas.boundary(borough).covers(point))
                .map(Area::borough)
                .flatMap((Borough borough) -> areas.listWithin(borough).stream())
                .filter(area -> areas.boundary(area).covers(point))
                .findFirst();
    }

    private AreaAround() {}
}
