package org.wardmote.area.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Candidate;
import org.wardmote.area.Candidate.Why;
import org.wardmote.area.geometry.Nearby;
import org.wardmote.area.geometry.Shape;
import org.wardmote.area.geometry.WardGrid;

/// The areas of one day, ready to be asked by point, by address and by code. Immutable.
final class Today {

    private static final Comparator<Area> BY_NAME =
            Comparator.comparing(Area::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Area::code);

    private final List<Area> boroughs;
    private final List<Area> local;
    private final List<Area> townCentres;
    private final Map<String, Area> byAddress = new HashMap<>();
    private final Map<String, Area> byCode = new HashMap<>();
    private final WardGrid grid;
    private final Nearby nearby;

    Today(Boundaries boundaries, double borderMetres) {
        var areas = boundaries.areas().values().stream()
                .filter(boundaries::holds)
                .sorted(BY_NAME)
                .toList();
        boroughs = of(areas, AreaKind.BOROUGH);
        townCentres = of(areas, AreaKind.TOWN_CENTRE);
        local = areas.stream().filter(Today::isLocal).toList();
        index(townCentres);
        index(boroughs);
        index(local);
        var shapes = shapes(boundaries.borders());
        grid = WardGrid.of(shapes);
        nearby = Nearby.of(shapes, grid, borderMetres);
    }

    static boolean isLocal(Area area) {
        return area.kind() == AreaKind.WARD || area.kind() == AreaKind.NEIGHBOURHOOD;
    }

    List<Area> boroughs() {
        return boroughs;
    }

    List<Area> local() {
        return local;
    }

    List<Area> townCentres() {
        return townCentres;
    }

    Optional<Area> findByPath(String path) {
        return Optional.ofNullable(byAddress.get(path));
    }

    Optional<Area> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The local area that holds the point.
    Optional<Area> at(double lat, double lng) {
        var found = grid.at(lat, lng);
        return found < 0 ? Optional.empty() : Optional.of(local.get(found));
    }

    /// The area that holds the point, then those whose border is near, nearest first.
    List<Candidate> around(double lat, double lng) {
        var candidates = new ArrayList<Candidate>(4);
        var home = grid.at(lat, lng);
        if (home >= 0) candidates.add(new Candidate(local.get(home), Why.CONTAINS, 0));
        for (var near : nearby.near(lat, lng))
            candidates.add(new Candidate(local.get(near.index()), Why.BORDER, near.metres()));
        return candidates;
    }

    private static List<Area> of(List<Area> areas, AreaKind kind) {
        return areas.stream().filter(area -> area.kind() == kind).toList();
    }

    private void index(List<Area> areas) {
        byAddress.putAll(areas.stream().collect(Collectors.toMap(Area::path, area -> area, (one, other) -> one)));
        byCode.putAll(areas.stream().collect(Collectors.toMap(Area::code, area -> area, (one, other) -> one)));
    }

    private List<Shape> shapes(Map<?, Geometry> borders) {
        return IntStream.range(0, local.size())
                .mapToObj(i -> new Shape(
                        i, Objects.requireNonNull(borders.get(local.get(i).id()))))
                .toList();
    }
}
