package org.wardmote.area.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the areas, other than the point's own, whose border passes close by: those whose team may be the right one
/// after all.
///
/// Made once for a distance. Each cell of a raster lists the edges that come within that distance of it; most cells
/// have none and answer at once. Safe for any number of threads.
public final class Nearby {
    /// What counts as close, in metres, where nothing else is set.
    public static final double USUAL_METRES = 50;

    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::metres).thenComparingInt(Near::index);

    private final WardGrid grid;
    private final double metres;
    private final NearbyEdges edges;

    private Nearby(WardGrid grid, double metres, NearbyEdges edges) {
        this.grid = grid;
        this.metres = metres;
        this.edges = edges;
    }

    /// An index of the borders of `areas`.
    ///
    /// @param areas the areas that `grid` was made of
    /// @param metres how far counts as near
    /// @throws IllegalArgumentException for a distance that is not more than zero, or that is more than 10 km
    public static Nearby of(List<Shape> areas, WardGrid grid, double metres) {
        if (!(metres > 0 && metres <= 10_000)) {
            throw new IllegalArgumentException("A distance is more than zero and at most 10,000 metres, not " + metres);
        }
        return new Nearby(grid, metres, NearbyEdges.of(areas, metres));
    }

    /// The areas whose border passes within the distance of the point, nearest first, without the one that holds
    /// the point. A point on the line between two areas is held by the first of them; the second is 0 metres away.
    ///
    /// Distance is measured on the plane that touches the WGS84 ellipsoid at the point (see [LocalMetres]).
    ///
    /// @param lat degrees north, `lng` degrees east
    public List<Near> near(double lat, double lng) {
        int list = edges.list(lat, lng);
        if (list < 0) return List.of();
        var found = edges.within(list, lat, lng, metres, new ArrayList<>(4));
        if (found.isEmpty()) return List.of();
        int home = grid.at(lat, lng);
        found.removeIf(near -> near.index() == home);
        found.sort(NEAREST_FIRST);
        return List.copyOf(found);
    }
}
