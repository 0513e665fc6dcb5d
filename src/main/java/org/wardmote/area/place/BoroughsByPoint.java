package org.wardmote.area.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;
import org.wardmote.area.boundary.LoadedArea;
import org.wardmote.area.geometry.Nearby;
import org.wardmote.area.geometry.Shape;
import org.wardmote.area.geometry.WardGrid;

/// In which borough a point lies. A file's own word counts only a little way outside, where borders are drawn
/// roughly.
final class BoroughsByPoint {

    private static final double STRAY_METRES = 1500;

    private final List<LoadedArea> boroughs;
    private final WardGrid grid;
    private final Nearby nearby;

    BoroughsByPoint(List<LoadedArea> boroughs) {
        this.boroughs = boroughs;
        var shapes = IntStream.range(0, boroughs.size())
                .mapToObj(i -> new Shape(i, boroughs.get(i).border()))
                .toList();
        this.grid = WardGrid.of(shapes);
        this.nearby = Nearby.of(shapes, grid, STRAY_METRES);
    }

    Optional<LoadedArea> find(LatLng point, @Nullable String named) {
        var found = grid.at(point.lat(), point.lng());
        if (found >= 0) return Optional.of(boroughs.get(found));
        if (named == null) return Optional.empty();
        return nearby.near(point.lat(), point.lng()).stream()
                .map(near -> boroughs.get(near.index()))
                .filter(borough ->
                        borough.name().equalsIgnoreCase(named) || borough.code().equals(named))
                .findFirst();
    }
}
