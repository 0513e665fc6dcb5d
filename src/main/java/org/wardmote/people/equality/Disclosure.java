package org.wardmote.people.equality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardmote.people.EqualityTable.Cell;

/// Makes the counts of one question safe to show. A count below the smallest is hidden. What is hidden must not
/// come back by subtracting the rest from the total: at least two are hidden, and together they hide as many people
/// as the smallest count that is shown. What is shown is rounded to the nearest multiple, so that two tables that
/// differ by a few people do not differ by exactly them.
///
/// Method: primary and secondary suppression and deterministic rounding, as in the Government Statistical Service's
/// "Disclosure control for tables produced from administrative sources".
record Disclosure(int smallest, int roundedTo) {

    List<Cell> safe(Map<String, Integer> counts) {
        var hidden = hidden(counts);
        var cells = new ArrayList<Cell>();
        counts.forEach((answer, count) -> cells.add(new Cell(answer, hidden.contains(answer) ? null : rounded(count))));
        return List.copyOf(cells);
    }

    int rounded(int count) {
        return Math.round((float) count / roundedTo) * roundedTo;
    }

    private Set<String> hidden(Map<String, Integer> counts) {
        var hidden = new HashSet<String>();
        var together = 0;
        for (var cell : smallestFirst(counts)) {
            var tells = !hidden.isEmpty() && (hidden.size() < 2 || together < smallest);
            if (cell.getValue() >= smallest && !tells) break;
            hidden.add(cell.getKey());
            together += cell.getValue();
        }
        return hidden;
    }

    private static List<Map.Entry<String, Integer>> smallestFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
    }
}
