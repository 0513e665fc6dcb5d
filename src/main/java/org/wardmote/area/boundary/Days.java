package org.wardmote.area.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.wardmote.kernel.Period;

/// Reads the columns `from_day` and `until_day`, which every table with days has.
public final class Days {

    public static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
    }

    private Days() {}
}
