package org.wardmote.area.geometry;

import java.util.List;

/// Finds the area that holds a point: made once from borders, then asked millions of times a second from any number
/// of threads.
///
/// The extent of all areas is cut into cells. Most lie wholly inside one area, or outside all, and answer at once;
/// a cell that a border touches has the short list of its candidates, which are tried in the order of the areas.
/// The answer is always that of plain JTS: the first area, in the order given, that covers the point, its border
/// included; so of two neighbours the first holds the line between them.
///
/// Cells are 1024 by 1024: for London about 57 by 49 metres. It holds about 4 MB for the cells and 50 bytes for
/// every place where an edge meets a row of cells.
public final class WardGrid {
    private static final int SIDE = 1024;
    static final int OUTSIDE = -1;

    private final Raster raster;
    private final int[] cells;
    private final int[] candidates;
    private final int[] indexes;
    private final Bands[] bands;

    /// @param cells for each cell the index of the area it lies in, [#OUTSIDE], or `-2 - n` where `candidates[n]`
    ///     is how many candidates follow it
    /// @param candidates positions in `indexes` and `bands`
    WardGrid(Raster raster, int[] cells, int[] candidates, int[] indexes, Bands[] bands) {
        this.raster = raster;
        this.cells = cells;
        this.candidates = candidates;
        this.indexes = indexes;
        this.bands = bands;
    }

    /// A grid over valid areas, which may leave gaps and may overlap.
    public static WardGrid of(List<Shape> areas) {
        return of(areas, SIDE);
    }

    static WardGrid of(List<Shape> areas, int side) {
        return new GridBuilding(areas, Raster.over(Shape.extent(areas), side)).grid();
    }

    /// The index of the first area that covers the point, or -1 when none does.
    ///
    /// @param lat degrees north, `lng` degrees east; any value at all, even one that is not a number, is answered
    public int at(double lat, double lng) {
        int cell = raster.cell(lat, lng);
        if (cell < 0) return OUTSIDE;
        int held = cells[cell];
        return held >= OUTSIDE ? held : among(-2 - held, cell / raster.columns(), lat, lng);
    }

    private int among(int list, int row, double lat, double lng) {
        for (int i = list + 1, end = i + candidates[list]; i < end; i++) {
            int candidate = candidates[i];
            if (bands[candidate].hold(row, lng, lat)) return indexes[candidate];
        }
        return OUTSIDE;
    }
}
