package org.wardmote.scrutiny.breakdown;

/// The bridges among the lines of a two-sided graph, by one walk in depth (R. E. Tarjan, "A note on finding the
/// bridges of a graph", Inf. Process. Lett. 2, 1974).
final class Bridges {

    private final boolean[][] lines;
    private final boolean[][] bridges;
    private final int[] found;
    private final int[] lowest;
    private int time;

    /// @param lines whether there is one between a row and a column
    Bridges(boolean[][] lines) {
        this.lines = lines;
        this.bridges = new boolean[lines.length][lines[0].length];
        this.found = new int[lines.length + lines[0].length];
        this.lowest = new int[found.length];
        for (var point = 0; point < found.length; point++) if (found[point] == 0) walk(point, -1);
    }

    boolean has(int row, int column) {
        return bridges[row][column];
    }

    private void walk(int point, int from) {
        found[point] = lowest[point] = ++time;
        for (var next = 0; next < found.length; next++) {
            if (next == from || !isLine(point, next)) continue;
            if (found[next] > 0) lowest[point] = Math.min(lowest[point], found[next]);
            else onward(point, next);
        }
    }

    private void onward(int point, int next) {
        walk(next, point);
        lowest[point] = Math.min(lowest[point], lowest[next]);
        if (lowest[next] > found[point]) bridges[Math.min(point, next)][Math.max(point, next) - lines.length] = true;
    }

    private boolean isLine(int one, int other) {
        var row = Math.min(one, other);
        var column = Math.max(one, other) - lines.length;
        return row < lines.length && column >= 0 && lines[row][column];
    }
}
