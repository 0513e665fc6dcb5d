package org.wardmote.area.geometry;

import java.util.Arrays;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Geometry;

/// One area's edges sorted into the rows of a raster, so that whether a point lies inside is settled by the few
/// edges of its row.
final class Bands {
    /// Four numbers an edge: x1, y1, x2, y2.
    private static final int EDGE = 4;

    private final int firstRow;
    private final int[] starts;
    private final double[] edges;

    private Bands(int firstRow, int[] starts, double[] edges) {
        this.firstRow = firstRow;
        this.starts = starts;
        this.edges = edges;
    }

    /// @param touched hears of every cell that the border touches
    static Bands of(Geometry area, Raster raster, Raster.Spans touched) {
        var extent = area.getEnvelopeInternal();
        int first = Math.max(raster.row(extent.getMinY()) - 1, 0);
        int last = Math.min(raster.row(extent.getMaxY()) + 1, raster.rows() - 1);
        int[] starts = new int[last - first + 2];
        Edges.each(
                area,
                (x1, y1, x2, y2) -> raster.trace(
                        x1, y1, x2, y2, Raster.TOUCH, Raster.TOUCH, (row, from, to) -> starts[row - first + 1]++));
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        double[] edges = new double[starts[starts.length - 1] * EDGE];
        Edges.each(
                area,
                (x1, y1, x2, y2) -> raster.trace(x1, y1, x2, y2, Raster.TOUCH, Raster.TOUCH, (row, from, to) -> {
                    int at = next[row - first]++ * EDGE;
                    edges[at] = x1;
                    edges[at + 1] = y1;
                    edges[at + 2] = x2;
                    edges[at + 3] = y2;
                    touched.span(row, from, to);
                }));
        return new Bands(first, starts, edges);
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return firstRow + starts.length - 2;
    }

    /// Whether the area holds a point of this row, its border included: the same answer as JTS's
    /// `RayCrossingCounter` gives, by the same rule. A ray runs east from the point; each edge it crosses turns
    /// outside into inside and back. An edge counts its lower end and not its upper one, so that a vertex on the
    /// ray counts once. The side of an edge on which the point lies is decided exactly (Shewchuk's filter, then
    /// double-double arithmetic), so that a point on the border is seen to be on it.
    boolean hold(int row, double x, double y) {
        int band = row - firstRow;
        if (band < 0 || band >= starts.length - 1) return false;
        boolean inside = false;
        for (int at = starts[band] * EDGE, end = starts[band + 1] * EDGE; at < end; at += EDGE) {
            double x1 = edges[at], y1 = edges[at + 1], x2 = edges[at + 2], y2 = edges[at + 3];
            if (x1 < x && x2 < x) continue;
            if ((x == x2 && y == y2) || (x == x1 && y == y1)) return true;
            if ((y1 > y) == (y2 > y)) {
                if (y1 == y && y2 == y && (x1 <= x || x2 <= x)) return true;
                continue;
            }
            if (x1 > x && x2 > x) {
                inside = !inside;
                continue;
            }
            int side = CGAlgorithmsDD.orientationIndex(x2, y2, x1, y1, x, y);
            if (side == 0) return true;
            if ((side > 0) == (y1 > y2)) inside = !inside;
        }
        return inside;
    }

    /// Where the edges of a row cross the latitude `y`, west to east, in degrees. Near enough to tell cells apart
    /// that no edge touches.
    double[] crossings(int row, double y) {
        int band = row - firstRow;
        double[] crossings = new double[starts[band + 1] - starts[band]];
        int count = 0;
        for (int at = starts[band] * EDGE, end = starts[band + 1] * EDGE; at < end; at += EDGE) {
            double y1 = edges[at + 1], y2 = edges[at + 3];
            if ((y1 > y) != (y2 > y))
                crossings[count++] = edges[at] + (edges[at + 2] - edges[at]) * ((y - y1) / (y2 - y1));
        }
        double[] found = Arrays.copyOf(crossings, count);
        Arrays.sort(found);
        return found;
    }
}
