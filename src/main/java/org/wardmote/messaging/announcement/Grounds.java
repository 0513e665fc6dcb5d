package org.wardmote.messaging.announcement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.LatLng;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.Office;

/// For which areas a team may announce anything: its own, and none that reaches beyond.
@Component
public class Grounds {

    /// About ten metres, by which a corner set on a border may miss it.
    private static final double SLACK = 0.0001;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Areas areas;

    Grounds(Areas areas) {
        this.areas = areas;
    }

    /// What can be chosen: everywhere, the boroughs; in a borough, all of it and its wards; in a ward, that.
    public List<Area> list(Office office) {
        if (office.area() != null) return List.of(areas.get(office.area()));
        if (office.borough() == null) return areas.listBoroughs();
        var borough = areas.get(office.borough());
        return Stream.of(
                        Stream.of(borough),
                        areas.listWithin(borough.borough()).stream(),
                        areas.listTownCentres(borough.borough()).stream())
                .flatMap(some -> some)
                .toList();
    }

    void require(Office office, Content content) {
        for (var area : content.areas())
            if (!holds(office, area))
                throw new Refusal.Invalid("One of the areas is not your team's. Choose among those that are offered.");
        if (!content.corners().isEmpty()) requireWithin(office, content.corners());
    }

    private boolean holds(Office office, AreaId id) {
        var area = areas.get(id);
        if (office.area() != null) return office.area().equals(id);
        return office.borough() == null
                || office.borough().equals(area.borough().id());
    }

    private void requireWithin(Office office, List<LatLng> corners) {
        var drawn = polygon(corners);
        if (!drawn.isValid())
            throw new Refusal.Invalid(
                    "The sides of the area cross each other. Give its corners in order, all the way" + " round.");
        var ground = ground(office);
        if (ground != null && !areas.boundary(areas.get(ground)).buffer(SLACK).covers(drawn))
            throw new Refusal.Invalid(
                    "The area that you gave reaches beyond " + areas.get(ground).name() + ".");
    }

    private static @Nullable AreaId ground(Office office) {
        return office.area() != null ? office.area() : office.borough();
    }

    private static Polygon polygon(List<LatLng> corners) {
        var ring = Stream.concat(corners.stream(), Stream.of(corners.getFirst()))
                .map(corner -> new Coordinate(corner.lng(), corner.lat()))
                .toArray(Coordinate[]::new);
        return SHAPES.createPolygon(ring);
    }
}
