package org.wardmote.messaging.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;

/// Accounts as they are stored.
final class AccountRows {

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("organisation"),
                area(row, "borough"),
                area(row, "area"),
                Network.find(row.getString("network")).orElse(Network.OTHER),
                row.getString("handle"),
                row.getString("address"),
                row.getString("purpose"),
                new Account.Keeper(row.getString("owner"), day(row, "owner_trained_on")),
                new Account.Keeper(row.getString("deputy"), day(row, "deputy_trained_on")),
                day(row, "review_on"),
                day(row, "checked_on"),
                day(row, "posted_on"));
    }

    private static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : new AreaId(number);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private AccountRows() {}
}
