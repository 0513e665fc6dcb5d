package org.wardmote.messaging.audience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Grid;
import org.wardmote.area.Grid.Metres;
import org.wardmote.area.LatLng;
import org.wardmote.area.Plane;

/// Finds out what an aim touches. What is meant for a borough is for whoever follows a ward of it, and what is
/// meant for a ward is for whoever follows its borough. An aim of before wards were redrawn means their heirs too.
@Component
class Reaches {

    private final Areas areas;
    private final Plane plane;
    private final Grid grid;

    Reaches(Areas areas, Plane plane, Grid grid) {
        this.areas = areas;
        this.plane = plane;
        this.grid = grid;
    }

    Reach of(Aim aim) {
        var meant = aim.areas().stream().flatMap(this::withHeir).toList();
        var touched = new HashSet<AreaId>(plane.touching(aim.outline()));
        for (var area : meant) touched.addAll(touched(area));
        var rings = new ArrayList<List<Metres>>();
        for (var area : meant) rings.addAll(plane.rings(area));
        if (!aim.outline().isEmpty()) rings.add(places(aim.outline()));
        return new Reach(
                touched.stream().map(AreaId::number).sorted().toArray(Long[]::new),
                rings.stream().map(Reaches::polygon).toList(),
                bounds(rings),
                aim.topic().bit());
    }

    private Stream<Area> withHeir(AreaId id) {
        var area = areas.get(id);
        var heir = area.kind() == AreaKind.TOWN_CENTRE
                ? Stream.<Area>empty()
                : areas.findSuccessor(area.borough().slug(), area.slug()).stream();
        return Stream.concat(Stream.of(area), heir).distinct();
    }

    /// A ward lies in its borough whatever the borders say that were drawn of either.
    private Set<AreaId> touched(Area area) {
        var touched = new HashSet<>(plane.touching(area));
        touched.add(area.borough().id());
        if (area.kind() == AreaKind.BOROUGH)
            for (var within : areas.listWithin(area.borough())) touched.add(within.id());
        return touched;
    }

    private List<Metres> places(List<LatLng> outline) {
        return outline.stream().map(grid::of).toList();
    }

    private static String polygon(List<Metres> ring) {
        return ring.stream().map(Reaches::corner).collect(Collectors.joining(",", "(", ")"));
    }

    private static String corner(Metres place) {
        return String.format(Locale.ROOT, "(%.2f,%.2f)", place.easting(), place.northing());
    }

    private static @Nullable String bounds(List<List<Metres>> rings) {
        if (rings.isEmpty()) return null;
        var east = rings.stream()
                .flatMap(List::stream)
                .mapToDouble(Metres::easting)
                .summaryStatistics();
        var north = rings.stream()
                .flatMap(List::stream)
                .mapToDouble(Metres::northing)
                .summaryStatistics();
        return corner(new Metres(east.getMin(), north.getMin())) + ","
                + corner(new Metres(east.getMax(), north.getMax()));
    }
}
