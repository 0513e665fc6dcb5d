package org.wardmote.area.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.wardmote.area.Area;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// The rows of a file, gathered by the team that serves the area they name.
final class RowsByArea<T> {

    /// @param whole whether every row that named the area could be read
    record Of<T>(long team, List<T> rows, boolean whole) {}

    interface Reading<T> {
        T read(Row row);
    }

    private final Map<Long, List<T>> rows = new LinkedHashMap<>();
    private final Map<Long, Boolean> doubtful = new LinkedHashMap<>();

    /// @param team whose rows they are, or a {@link BadRow}
    static <T> List<Of<T>> read(
            ImportFile file,
            List<String> columns,
            Tally tally,
            BiFunction<Area, Row, Long> team,
            AreasByCode areas,
            Reading<T> reading) {
        var gathered = new RowsByArea<T>();
        Rows.each(file, columns, tally, row -> {
            var number = team.apply(areas.get(row), row);
            try {
                gathered.rows.computeIfAbsent(number, key -> new ArrayList<>()).add(reading.read(row));
                tally.kept();
            } catch (BadRow e) {
                gathered.doubtful.put(number, true);
                throw e;
            }
        });
        return gathered.rows.entrySet().stream()
                .map(each -> new Of<>(each.getKey(), each.getValue(), !gathered.doubtful.containsKey(each.getKey())))
                .toList();
    }
}
