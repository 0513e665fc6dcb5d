package org.wardmote.area.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;

/// All areas of all sets, with the borders of those that hold on one day.
///
/// @param heirs for each area of an ended set those that took its ground, the largest part first
/// @param attributions by kind and set
/// @param nextChange the next day on which a set begins or ends; null where none is known
record Boundaries(
        LocalDate day,
        Map<AreaId, Area> areas,
        Map<AreaId, Geometry> borders,
        Map<AreaId, List<AreaId>> heirs,
        Map<SetKey, String> attributions,
        @Nullable LocalDate nextChange) {

    record SetKey(AreaKind kind, String set) {}

    static Map<AreaId, Area> byId(List<Area> areas) {
        return areas.stream().collect(Collectors.toUnmodifiableMap(Area::id, Function.identity()));
    }

    boolean holds(Area area) {
        return area.period().includes(day);
    }

    String attribution(Area area) {
        return attributions.getOrDefault(new SetKey(area.kind(), area.set()), "");
    }
}
