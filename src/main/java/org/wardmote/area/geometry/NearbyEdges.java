package org.wardmote.area.geometry;

import java.util.Arrays;
import java.util.List;

/// The edges of all areas, and for each cell of a raster the list of those that come near it, area by area.
///
/// @param starts for each cell where its list begins in `lists`, or -1 for none
/// @param lists each its length, then numbers of edges
/// @param owners for each edge the index of its area
/// @param ends for each edge x1, y1, x2, y2 in degrees
@SuppressWarnings("ArrayRecordComponent") // private to this package, never compared
record NearbyEdges(Raster raster, int[] starts, int[] lists, int[] owners, double[] ends) {
    private static final int SIDE = 512;

    static NearbyEdges of(List<Shape> areas, double metres) {
        int most =
                areas.stream().mapToInt(area -> area.geometry().getNumPoints()).sum();
        var extent = Shape.extent(areas);
        double furthest = Math.clamp(Math.max(Math.abs(extent.getMinY()), Math.abs(extent.getMaxY())), 0, 89);
        double lng = 1.01 * metres / LocalMetres.at(furthest).perLng();
        double lat = 1.01 * metres / LocalMetres.at(0).perLat();
        if (!extent.isNull()) extent.expandBy(lng, lat);
        var raster = Raster.over(extent, SIDE);
        return new Collecting(raster, lng * raster.perLng(), lat * raster.perLat(), most).edges(areas);
    }

    /// Where the list of the point's cell begins, or -1 when no edge is near.
    int list(double lat, double lng) {
        int cell = raster.cell(lat, lng);
        return cell < 0 ? -1 : starts[cell];
    }

    /// Adds to `found` each area of the list with an edge no further away than `metres`, at the distance of the
    /// nearest.
    List<Near> within(int list, double lat, double lng, double metres, List<Near> found) {
        var scale = LocalMetres.at(lat);
        int owner = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = list + 1, end = i + lists[list]; i < end; i++) {
            int edge = lists[i];
            if (owners[edge] != owner) {
                if (nearest <= metres * metres) found.add(new Near(owner, Math.sqrt(nearest)));
                owner = owners[edge];
                nearest = Double.POSITIVE_INFINITY;
            }
            nearest = Math.min(nearest, squareDistance(edge * 4, lat, lng, scale));
        }
        if (nearest <= metres * metres) found.add(new Near(owner, Math.sqrt(nearest)));
        return found;
    }

    private double squareDistance(int at, double lat, double lng, LocalMetres scale) {
        double x1 = (ends[at] - lng) * scale.perLng(), y1 = (ends[at + 1] - lat) * scale.perLat();
        double x2 = (ends[at + 2] - lng) * scale.perLng(), y2 = (ends[at + 3] - lat) * scale.perLat();
        double dx = x2 - x1, dy = y2 - y1, square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp(-(x1 * dx + y1 * dy) / square, 0, 1);
        double x = x1 + along * dx, y = y1 + along * dy;
        return x * x + y * y;
    }

    /// The edges while they are being gathered.
    private static final class Collecting {
        private final Raster raster;
        private final double marginColumns;
        private final double marginRows;
        private final int[] owners;
        private final double[] ends;
        private final CellLists near = new CellLists();
        private int count;

        Collecting(Raster raster, double marginColumns, double marginRows, int most) {
            this.raster = raster;
            this.marginColumns = marginColumns;
            this.marginRows = marginRows;
            this.owners = new int[most];
            this.ends = new double[most * 4];
        }

        NearbyEdges edges(List<Shape> areas) {
            for (var area : areas) Edges.each(area.geometry(), (x1, y1, x2, y2) -> add(area.index(), x1, y1, x2, y2));
            int[] starts = new int[raster.size()];
            Arrays.fill(starts, -1);
            int[] lists = near.lists(raster.size(), (cell, list) -> starts[cell] = list);
            return new NearbyEdges(raster, starts, lists, owners, ends);
        }

        private void add(int owner, double x1, double y1, double x2, double y2) {
            int edge = count++;
            owners[edge] = owner;
            ends[edge * 4] = x1;
            ends[edge * 4 + 1] = y1;
            ends[edge * 4 + 2] = x2;
            ends[edge * 4 + 3] = y2;
            raster.trace(x1, y1, x2, y2, marginColumns, marginRows, (row, from, to) -> {
                for (int column = from; column <= to; column++) near.add(row * raster.columns() + column, edge);
            });
        }
    }
}
