package org.wardmote.area.geometry;

import org.locationtech.jts.geom.Envelope;

/// A rectangle of WGS84 degrees cut into equal cells, numbered row by row from the south-west.
///
/// A point and an edge are put into cells by the same arithmetic, which never decreases from west to east or from
/// south to north; an edge is moreover given every cell that it comes near. No rounding can therefore hide an edge
/// from a point's cell.
///
/// @param west the longitude, and `south` the latitude, of the first cell's outer corner
/// @param perLng cells to a degree of longitude, `perLat` of latitude
record Raster(double west, double south, double perLng, double perLat, int columns, int rows) {
    /// How near, in cells, an edge must come to count as touching a cell: far above rounding (1e-12), far below a
    /// cell.
    static final double TOUCH = 1e-3;

    /// What is done with each run of cells of one row, `first` to `last` column inclusive.
    @FunctionalInterface
    interface Spans {
        void span(int row, int first, int last);
    }

    /// `side` by `side` cells over an extent, with a margin so that its own rim lies inside the outermost cells.
    static Raster over(Envelope extent, int side) {
        if (extent.isNull()) return new Raster(0, 0, 0, 0, 0, 0);
        double width = Math.max(extent.getWidth(), 1e-6) * (1 + 1.0 / side);
        double height = Math.max(extent.getHeight(), 1e-6) * (1 + 1.0 / side);
        double west = extent.centre().x - width / 2;
        double south = extent.centre().y - height / 2;
        return new Raster(west, south, side / width, side / height, side, side);
    }

    int size() {
        return columns * rows;
    }

    /// The cell of a point, or -1 when it lies outside (or is not a number).
    int cell(double lat, double lng) {
        double column = (lng - west) * perLng;
        double row = (lat - south) * perLat;
        boolean within = column >= 0 && column < columns && row >= 0 && row < rows;
        return within ? ((int) row) * columns + (int) column : -1;
    }

    int row(double lat) {
        return clamp((lat - south) * perLat, rows);
    }

    double middleOfRow(int row) {
        return south + (row + 0.5) / perLat;
    }

    double middleOfColumn(int column) {
        return west + (column + 0.5) / perLng;
    }

    /// Tells `spans` of every cell that the edge from (x1, y1) to (x2, y2), in degrees, passes or misses by no more
    /// than the margins, which are in cells. Rows come from south to north, one span each.
    void trace(double x1, double y1, double x2, double y2, double marginColumns, double marginRows, Spans spans) {
        if (y1 > y2) {
            trace(x2, y2, x1, y1, marginColumns, marginRows, spans);
            return;
        }
        double u1 = (x1 - west) * perLng, v1 = (y1 - south) * perLat;
        double u2 = (x2 - west) * perLng, v2 = (y2 - south) * perLat;
        int last = clamp(v2 + marginRows, rows);
        for (int row = clamp(v1 - marginRows, rows); row <= last; row++) {
            double bottom = row - marginRows, top = row + 1 + marginRows;
            double enters = bottom <= v1 ? u1 : u1 + (u2 - u1) * share(v1, v2, bottom);
            double leaves = top >= v2 ? u2 : u1 + (u2 - u1) * share(v1, v2, top);
            int from = clamp(Math.min(enters, leaves) - marginColumns, columns);
            spans.span(row, from, clamp(Math.max(enters, leaves) + marginColumns, columns));
        }
    }

    private static double share(double from, double to, double at) {
        return Math.clamp((at - from) / (to - from), 0, 1);
    }

    private static int clamp(double cell, int count) {
        return (int) Math.clamp(Math.floor(cell), 0, count - 1);
    }
}
