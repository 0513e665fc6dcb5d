package org.wardmote.area.geometry;

import org.locationtech.jts.geom.Coordinate;

/// An SVG path of closed rings, in whole tenths of a pixel until it is written: each ring one absolute point, then
/// steps.
final class PathText {
    private final StringBuilder text = new StringBuilder();

    /// Adds a ring whose last point equals its first; one that has shrunk to less than a triangle is left out.
    void ring(Coordinate[] points) {
        int before = text.length();
        long x = tenths(points[0].x), y = tenths(points[0].y);
        text.append('M');
        pair(x, y);
        int steps = 0;
        for (int i = 1; i < points.length - 1; i++) {
            long nextX = tenths(points[i].x), nextY = tenths(points[i].y);
            if (nextX == x && nextY == y) continue;
            text.append(steps++ == 0 ? "l" : " ");
            pair(nextX - x, nextY - y);
            x = nextX;
            y = nextY;
        }
        if (steps < 2) text.setLength(before);
        else text.append('z');
    }

    private void pair(long x, long y) {
        Decimals.append(text, x, 1);
        if (y >= 0) text.append(' ');
        Decimals.append(text, y, 1);
    }

    private static long tenths(double pixels) {
        return Math.round(pixels * 10);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
