package org.wardmote.priority.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PromiseId;

/// Reads a row of `priority.promise`.
final class PromiseRows {

    static final String SELECT = """
        select p.*, (select h.due_on from priority.promise_happening h where h.promise = p.id order by h.id limit 1)
                    as first_due_on
          from priority.promise p\
        """;

    static Promise promise(ResultSet row, int number) throws SQLException {
        return new Promise(
                new PromiseId(row.getLong("id")),
                row.getString("kind"),
                row.getLong("of_id"),
                new Placed(row.getString("organisation"), area(row, "borough"), area(row, "area")),
                Moments.get(row, "made_at"),
                Objects.requireNonNull(row.getObject("first_due_on", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                Moments.find(row, "kept_at"),
                Moments.find(row, "missed_at"),
                row.getObject("missed_on", LocalDate.class),
                Moments.find(row, "released_at"));
    }

    private static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getObject(column, Long.class);
        return number == null ? null : new AreaId(number);
    }

    private PromiseRows() {}
}
