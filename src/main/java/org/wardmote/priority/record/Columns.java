package org.wardmote.priority.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.ledger.Placed;
import org.wardmote.people.PersonId;

/// What many tables of this module have: a place, and colleagues.
public final class Columns {

    /// Of the columns `organisation`, `borough` and `area`.
    public static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getString("organisation"), area(row, "borough"), area(row, "area"));
    }

    public static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : new AreaId(number);
    }

    public static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    public static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    public static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private Columns() {}
}
