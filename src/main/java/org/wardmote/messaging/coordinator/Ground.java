package org.wardmote.messaging.coordinator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.wish.SpotNames;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// Where a member of staff may give a delegation: the local areas of today in which they coordinate.
@Component
class Ground {

    /// @param code of it in a form
    record Plot(String organisation, Area area, String code) {}

    private final Areas areas;
    private final SpotNames names;

    Ground(Areas areas, SpotNames names) {
        this.areas = areas;
        this.names = names;
    }

    List<Choice> choices(Viewer viewer) {
        return plots(viewer)
                .map(plot -> new Choice(plot.code(), names.of(plot.area())))
                .toList();
    }

    Optional<Plot> find(Viewer viewer, String code) {
        return plots(viewer).filter(plot -> plot.code().equals(code)).findFirst();
    }

    boolean reaches(Viewer viewer, Delegation one) {
        return viewer.may(Function.COORDINATE, one.organisation(), one.borough(), one.area());
    }

    private Stream<Plot> plots(Viewer viewer) {
        return viewer.reach(Function.COORDINATE).stream().flatMap(this::plots).distinct();
    }

    private Stream<Plot> plots(Grant grant) {
        return areas.listBoroughs().stream()
                .flatMap(borough -> areas.listWithin(borough.borough()).stream())
                .filter(area ->
                        grant.covers(grant.organisation(), area.borough().id(), area.id()))
                .map(area -> new Plot(grant.organisation(), area, grant.organisation() + " " + area.code()));
    }
}
