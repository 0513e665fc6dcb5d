package org.wardmote.area.geometry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The making of a [WardGrid]: first every cell that any border touches is marked, then each area fills its rows
/// from the west, between the places where its own border passes. No cell is ever tested against an area.
final class GridBuilding {
    private final List<Shape> areas;
    private final Raster raster;
    private final Bands[] bands;
    /// The cells that any area's border touches, and those that the border of the area being filled touches.
    private final BitSet touched;

    private final BitSet border;
    private final int[] cells;
    private final CellLists candidates = new CellLists();

    GridBuilding(List<Shape> areas, Raster raster) {
        this.areas = areas;
        this.raster = raster;
        this.bands = new Bands[areas.size()];
        this.touched = new BitSet(raster.size());
        this.border = new BitSet(raster.size());
        this.cells = new int[raster.size()];
        Arrays.fill(cells, WardGrid.OUTSIDE);
    }

    WardGrid grid() {
        for (int i = 0; i < bands.length; i++) bands[i] = Bands.of(areas.get(i).geometry(), raster, marking(touched));
        for (int i = 0; i < areas.size(); i++) fill(i, areas.get(i));
        int[] lists = candidates.lists(raster.size(), (cell, list) -> cells[cell] = -2 - list);
        return new WardGrid(
                raster, cells, lists, areas.stream().mapToInt(Shape::index).toArray(), bands);
    }

    private Raster.Spans marking(BitSet marks) {
        return (row, from, to) -> marks.set(row * raster.columns() + from, row * raster.columns() + to + 1);
    }

    private void fill(int position, Shape area) {
        Edges.each(
                area.geometry(),
                (x1, y1, x2, y2) -> raster.trace(x1, y1, x2, y2, Raster.TOUCH, Raster.TOUCH, marking(border)));
        int first = bands[position].firstRow(), last = bands[position].lastRow();
        for (int row = first; row <= last; row++) fillRow(position, area.index(), row);
        border.clear(first * raster.columns(), (last + 1) * raster.columns());
    }

    /// A run of cells between two that the area's border touches lies wholly inside or wholly outside it: inside,
    /// if the border crosses the middle of the row an odd number of times further west.
    private void fillRow(int position, int index, int row) {
        int begin = row * raster.columns(), end = begin + raster.columns();
        double[] crossings = bands[position].crossings(row, raster.middleOfRow(row));
        int cell = border.nextSetBit(begin);
        while (cell >= 0 && cell < end) {
            int clear = Math.min(border.nextClearBit(cell), end);
            for (; cell < clear; cell++) candidates.add(cell, position);
            int next = border.nextSetBit(clear);
            if (next < 0 || next >= end) return;
            if (isOdd(crossings, raster.middleOfColumn(clear - begin))) hold(position, index, clear, next);
            cell = next;
        }
    }

    private static boolean isOdd(double[] crossings, double x) {
        int west = 0;
        while (west < crossings.length && crossings[west] < x) west++;
        return west % 2 == 1;
    }

    /// The cells lie inside the area; where another's border touches one, or an earlier area has it, the order of
    /// areas must decide.
    private void hold(int position, int index, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (touched.get(cell)) candidates.add(cell, position);
            else if (cells[cell] == WardGrid.OUTSIDE) cells[cell] = index;
        }
    }
}
