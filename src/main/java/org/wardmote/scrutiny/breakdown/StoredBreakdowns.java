package org.wardmote.scrutiny.breakdown;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Spot;

/// Reads a month of a whole organisation and hides what must be hidden, whichever part of it is asked for: so no
/// page shows what another one hides.
@Component
class StoredBreakdowns implements Breakdowns {

    private final JdbcClient jdbc;

    StoredBreakdowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kind> list(String organisation, YearMonth month, Dimension dimension, List<Spot> spots, int rows) {
        var counts = read(organisation, month, dimension, rowsOf(spots), rows);
        if (counts.size() < 2) return List.of();
        var table = counts.values().toArray(int[][]::new);
        var hidden = Suppression.of(table, Numbers.LEAST);
        var kinds = new ArrayList<Kind>();
        for (var value : counts.keySet()) kinds.add(kind(value, table[kinds.size()], hidden[kinds.size()]));
        return kinds;
    }

    private static Map<Long, Integer> rowsOf(List<Spot> spots) {
        var rows = new HashMap<Long, Integer>();
        for (var spot : spots) rows.put(spot.borough(), spot.row());
        return rows;
    }

    private Map<String, int[]> read(
            String organisation, YearMonth month, Dimension dimension, Map<Long, Integer> rowOf, int rows) {
        var counts = new TreeMap<String, int[]>();
        jdbc.sql("""
            select value, borough, number from scrutiny.breakdown
            where organisation = :organisation and month = :month and dimension = :dimension\
            """)
                .param("organisation", organisation)
                .param("month", month.atDay(1))
                .param("dimension", dimension.code())
                .query(row -> {
                    var cells = counts.computeIfAbsent(row.getString("value"), value -> new int[rows + 1]);
                    cells[rowOf.getOrDefault(row.getLong("borough"), rows)] += row.getInt("number");
                });
        for (var cells : counts.values()) for (var at = 0; at < rows; at++) cells[rows] += cells[at];
        return counts;
    }

    private static Kind kind(String value, int[] counts, boolean[] hidden) {
        var numbers = new ArrayList<OptionalInt>();
        for (var at = 0; at < counts.length; at++)
            numbers.add(hidden[at] ? OptionalInt.empty() : OptionalInt.of(counts[at]));
        return new Kind(value, numbers);
    }
}
