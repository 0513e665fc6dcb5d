package org.wardmote.ledger.desk;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.PersonId;

/// Reads a line of a list from a row of `ledger.contribution` with the clock of its round.
public final class DueRows {

    public static DueRow row(ResultSet row, int number) throws SQLException {
        return new DueRow(
                row.getLong("id"),
                new Reference(row.getString("reference")),
                new Placed(row.getString("organisation"), area(row, "borough"), area(row, "area")),
                Channel.of(row.getString("channel")),
                row.getString("subject"),
                State.of(row.getString("state")),
                person(row, "assigned_to"),
                requireNonNull(moment(row, "received_at")),
                clock(row));
    }

    private static Contribution.Clock clock(ResultSet row) throws SQLException {
        return new Contribution.Clock(
                row.getInt("round"),
                requireNonNull(moment(row, "clock_from")),
                requireNonNull(moment(row, "warn_at")),
                requireNonNull(moment(row, "due_at")),
                moment(row, "missed_at"),
                moment(row, "stopped_at"));
    }

    public static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : new AreaId(number);
    }

    private DueRows() {}
}
