package org.wardmote.area.postcode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;
import org.wardmote.area.boundary.LoadedArea;
import org.wardmote.area.geometry.Shape;
import org.wardmote.area.geometry.WardGrid;

/// Which postcodes are ours: those that lie in a loaded borough, and those whose file says so although their point
/// is in the river.
record LoadedGround(WardGrid boroughs, Set<String> codes) {

    static LoadedGround of(List<LoadedArea> boroughs, List<LoadedArea> local) {
        var shapes = IntStream.range(0, boroughs.size())
                .mapToObj(i -> new Shape(i, boroughs.get(i).border()))
                .toList();
        var codes = new HashSet<String>();
        Stream.concat(boroughs.stream(), local.stream()).map(LoadedArea::code).forEach(codes::add);
        return new LoadedGround(WardGrid.of(shapes), codes);
    }

    boolean holds(LatLng point, @Nullable String ward, @Nullable String authority) {
        return ward != null && codes.contains(ward)
                || authority != null && codes.contains(authority)
                || boroughs.at(point.lat(), point.lng()) >= 0;
    }
}
