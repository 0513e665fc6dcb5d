package org.wardmote.scrutiny.breakdown;

import org.jspecify.annotations.Nullable;

/// Which cells of a table to hide: each count under a minimum, and others until no hidden one can be worked out.
///
/// A row's last cell is its total; each column's total is public. Take rows and columns as points and hidden cells
/// as lines between them: then a hidden cell can be worked out by adding and subtracting exactly where its line is
/// a bridge, that is, the only way between its row and its column (D. Gusfield, "A graph theoretic approach to
/// statistical data security", SIAM J. Comput. 17, 1988). So what lies on a bridge gets company. And since counts
/// are never negative, the hidden cells of a row or column must also come to the minimum together, where there is
/// anything left to hide.
final class Suppression {

    private final int[][] counts;
    private final int least;
    private final boolean[][] hidden;

    /// @param counts rows of equal length; more than one, for the only row is its columns' totals
    static boolean[][] of(int[][] counts, int least) {
        if (counts.length < 2) throw new IllegalArgumentException("A single row tells what its totals tell");
        var suppression = new Suppression(counts, least);
        suppression.hideSmall();
        while (suppression.hideMore()) {}
        return suppression.hidden;
    }

    private Suppression(int[][] counts, int least) {
        this.counts = counts;
        this.least = least;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    private void hideSmall() {
        for (var row = 0; row < counts.length; row++)
            for (var column = 0; column < counts[row].length; column++)
                hidden[row][column] = counts[row][column] < least;
    }

    /// @return whether anything was hidden
    private boolean hideMore() {
        for (var row = 0; row < counts.length; row++)
            if (isTooLittle(inRow(row)) && hideSmallest(inRow(row))) return true;
        for (var column = 0; column < counts[0].length; column++)
            if (isTooLittle(inColumn(column)) && hideSmallest(inColumn(column))) return true;
        var bridges = new Bridges(hidden);
        for (var row = 0; row < counts.length; row++)
            for (var column = 0; column < counts[0].length; column++)
                if (bridges.has(row, column) && (hideSmallest(inColumn(column)) || hideSmallest(inRow(row))))
                    return true;
        return false;
    }

    private int[][] inRow(int row) {
        var cells = new int[counts[0].length][];
        for (var column = 0; column < cells.length; column++) cells[column] = new int[] {row, column};
        return cells;
    }

    private int[][] inColumn(int column) {
        var cells = new int[counts.length][];
        for (var row = 0; row < cells.length; row++) cells[row] = new int[] {row, column};
        return cells;
    }

    /// Whether a line has one hidden cell alone, or some that are too little together.
    private boolean isTooLittle(int[][] cells) {
        var number = 0;
        var sum = 0;
        for (var cell : cells) {
            if (!hidden[cell[0]][cell[1]]) continue;
            number++;
            sum += counts[cell[0]][cell[1]];
        }
        return number == 1 || number > 1 && sum < least;
    }

    private boolean hideSmallest(int[][] cells) {
        int @Nullable [] smallest = null;
        for (var cell : cells) {
            if (hidden[cell[0]][cell[1]]) continue;
            if (smallest == null || counts[cell[0]][cell[1]] < counts[smallest[0]][smallest[1]]) smallest = cell;
        }
        if (smallest != null) hidden[smallest[0]][smallest[1]] = true;
        return smallest != null;
    }
}
