package org.wardmote.messaging.roll;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Candidate;
import org.wardmote.area.Lookup;
import org.wardmote.area.Plane;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.wish.Spot;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// Where members of staff may look and enter somebody.
@Component
class Reaching {

    static final Function[] LOOK = {
        Function.ANSWER, Function.COORDINATE, Function.SUPERVISE, Function.COMPOSE, Function.APPROVE
    };
    static final Function[] ENTER = {Function.ANSWER, Function.COORDINATE};

    private final Areas areas;
    private final Lookup lookup;
    private final Plane plane;

    Reaching(Areas areas, Lookup lookup, Plane plane) {
        this.areas = areas;
        this.lookup = lookup;
        this.plane = plane;
    }

    List<Area> boroughs(Viewer viewer) {
        var grants = viewer.reach(LOOK);
        return areas.listBoroughs().stream()
                .filter(borough -> grants.stream()
                        .anyMatch(grant ->
                                grant.borough() == null || grant.borough().equals(borough.id())))
                .toList();
    }

    List<Area> within(Area borough, Viewer viewer) {
        var grants = viewer.reach(LOOK);
        return areas.listWithin(borough.borough()).stream()
                .filter(ward -> grants.stream().anyMatch(grant -> reaches(grant, ward)))
                .toList();
    }

    /// A circle is where its centre is, and what was drawn where one of its corners is.
    boolean mayEnter(Viewer viewer, Spot spot) {
        var around = switch (spot) {
            case Spot.Within within -> List.of(within.area());
            case Spot.Around circle ->
                lookup.around(circle.centre()).stream()
                        .map(Candidate::area)
                        .map(Area::id)
                        .toList();
            case Spot.Drawn drawn ->
                drawn.corners().stream()
                        .flatMap(corner -> lookup.around(plane.point(corner)).stream())
                        .map(Candidate::area)
                        .map(Area::id)
                        .toList();
            // no form of the desk makes these
            case Spot.Circle circle -> List.<AreaId>of();
        };
        return viewer.reach(ENTER).stream()
                .anyMatch(grant -> around.stream().anyMatch(id -> reaches(grant, areas.get(id))));
    }

    private static boolean reaches(Grant grant, Area area) {
        if (grant.borough() == null) return true;
        return grant.borough().equals(area.borough().id()) && (grant.area() == null || isOrHolds(area, grant.area()));
    }

    /// Whoever serves one ward enters somebody for its borough too.
    private static boolean isOrHolds(Area area, AreaId ward) {
        return area.id().equals(ward) || area.id().equals(area.borough().id());
    }
}
