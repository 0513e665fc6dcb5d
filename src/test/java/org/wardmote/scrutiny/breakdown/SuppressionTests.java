package org.wardmote.scrutiny.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    @Property(tries = 300)
    void noHiddenNumberCanBeWorkedOutAndNoSmallOneIsShown(
            @ForAll @IntRange(min = 2, max = 7) int rows,
            @ForAll @IntRange(min = 1, max = 7) int columns,
            @ForAll @IntRange(min = 2, max = 60) int greatest,
            @ForAll long seed) {
        var counts = table(rows, columns, greatest, new Random(seed));
        var hidden = Suppression.of(counts, 10);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column <= columns; column++) {
                if (counts[row][column] < 10) assertThat(hidden[row][column]).isTrue();
                if (hidden[row][column])
                    assertThat(isWorkedOut(hidden, row, column))
                            .as("row %d column %d", row, column)
                            .isFalse();
            }
    }

    @Test
    void aLoneSmallNumberTakesAnotherInItsRowAndColumnWithIt() {
        var hidden = Suppression.of(new int[][] {{3, 20, 23}, {40, 30, 70}, {50, 60, 110}}, 10);
        assertThat(hidden)
                .isDeepEqualTo(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}});
    }

    @Test
    void aTableOfLargeNumbersIsShownWhole() {
        var hidden = Suppression.of(new int[][] {{13, 20, 33}, {40, 30, 70}}, 10);
        assertThat(hidden).isDeepEqualTo(new boolean[2][3]);
    }

    private static int[][] table(int rows, int columns, int greatest, Random random) {
        var counts = new int[rows][columns + 1];
        for (var row : counts)
            for (var column = 0; column < columns; column++) {
                row[column] = random.nextInt(greatest);
                row[columns] += row[column];
            }
        return counts;
    }

    /// Whether the public sums, as equations of the hidden cells, have only one answer for one of them: whether its
    /// unit vector is a sum of equations.
    private static boolean isWorkedOut(boolean[][] hidden, int row, int column) {
        var width = hidden[0].length;
        var equations = new double[hidden.length + width + 1][hidden.length * width];
        for (var r = 0; r < hidden.length; r++)
            for (var c = 0; c < width; c++) {
                if (!hidden[r][c]) continue;
                equations[r][r * width + c] = c == width - 1 ? -1 : 1;
                equations[hidden.length + c][r * width + c] = 1;
            }
        var without = rank(equations);
        equations[hidden.length + width][row * width + column] = 1;
        return rank(equations) == without;
    }

    private static int rank(double[][] of) {
        var matrix = java.util.Arrays.stream(of).map(double[]::clone).toArray(double[][]::new);
        var rank = 0;
        for (var column = 0; column < matrix[0].length && rank < matrix.length; column++) {
            var pivot = rank;
            while (pivot < matrix.length && Math.abs(matrix[pivot][column]) < 1e-9) pivot++;
            if (pivot == matrix.length) continue;
            var swapped = matrix[pivot];
            matrix[pivot] = matrix[rank];
            matrix[rank] = swapped;
            for (var other = rank + 1; other < matrix.length; other++) {
                var factor = matrix[other][column] / swapped[column];
                for (var at = column; at < swapped.length; at++) matrix[other][at] -= factor * swapped[at];
            }
            rank++;
        }
        return rank;
    }
}
