package org.wardmote.area.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaKind;
import org.wardmote.kernel.Period;

/// Borders that came together and hold for the same days.
///
/// Sets of one line follow each other: the next one's first day is the last one's end. An approximate set makes way
/// for any other, whatever the dates.
///
/// @param madeFrom the set of whose areas this one's are the union
record BoundarySet(
        long id,
        AreaKind kind,
        String name,
        Period period,
        boolean approximate,
        @Nullable Long madeFrom) {

    /// Wards and drawn neighbourhoods stand in for each other; the other kinds are lines of their own.
    static boolean sameLine(AreaKind one, AreaKind other) {
        return line(one) == line(other);
    }

    BoundarySet holding(Period days) {
        return new BoundarySet(id, kind, name, days, approximate, madeFrom);
    }

    static BoundarySet of(ResultSet row, int number) throws SQLException {
        var made = row.getLong("made_from");
        return new BoundarySet(
                row.getLong("id"),
                kind(row.getString("kind")),
                row.getString("name"),
                Days.period(row),
                row.getBoolean("approximate"),
                made == 0 ? null : made);
    }

    private static AreaKind kind(String word) {
        return Arrays.stream(AreaKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static AreaKind line(AreaKind kind) {
        return kind == AreaKind.NEIGHBOURHOOD ? AreaKind.WARD : kind;
    }
}
