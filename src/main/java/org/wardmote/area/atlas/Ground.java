package org.wardmote.area.atlas;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.wardmote.area.Area;
import org.wardmote.area.LatLng;

/// The borders of one day and what is worked out from them.
record Ground(Boundaries boundaries, Today today, Neighbours neighbours) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /// From a point outside to an area's border, in about metres; for the rare case that it is far away.
    double metres(Area area, LatLng point) {
        var border = boundaries.borders().get(area.id());
        if (border == null) return 0;
        var from = FACTORY.createPoint(new Coordinate(point.lng(), point.lat()));
        var nearest = DistanceOp.nearestPoints(border, from)[0];
        return LatLng.metres(new LatLng(nearest.y, nearest.x), point);
    }
}
