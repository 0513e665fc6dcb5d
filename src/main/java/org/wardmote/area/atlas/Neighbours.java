package org.wardmote.area.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;

/// Which local areas share a border, worked out when first asked. A corner is no border; two drawings of one border
/// that differ by a step's breadth are one.
final class Neighbours {

    /// About two metres, in degrees.
    private static final double STEP = 2e-5;

    /// About twenty metres: more than two areas have in common where they meet in a corner.
    private static final double LEAST = 3e-4;

    private final Today today;
    private final Map<AreaId, Geometry> borders;
    private final Map<AreaId, List<Area>> known = new ConcurrentHashMap<>();

    Neighbours(Today today, Map<AreaId, Geometry> borders) {
        this.today = today;
        this.borders = borders;
    }

    List<Area> of(Area area) {
        return known.computeIfAbsent(area.id(), unused -> find(area));
    }

    private List<Area> find(Area area) {
        var border = borders.get(area.id());
        if (border == null) return List.of();
        return today.local().stream()
                .filter(other -> !other.id().equals(area.id()))
                .filter(other -> Optional.ofNullable(borders.get(other.id()))
                        .map(its -> share(border, its))
                        .orElse(false))
                .toList();
    }

    private static boolean share(Geometry one, Geometry other) {
        var reach = one.getEnvelopeInternal();
        reach.expandBy(STEP);
        if (!reach.intersects(other.getEnvelopeInternal()) || !one.isWithinDistance(other, STEP)) return false;
        if (one.getBoundary().intersection(other.getBoundary()).getLength() > LEAST) return true;
        return one.getBoundary().intersection(other.buffer(STEP)).getLength() > LEAST;
    }
}
