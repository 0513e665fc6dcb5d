package org.wardmote.area.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.wardmote.area.LatLng;
import org.wardmote.area.Team;

/// How rows of the team tables become the contract's records.
final class TeamRowMappers {

    static Team.Base base(ResultSet row) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var lng = row.getObject("lng", Double.class);
        return new Team.Base(
                row.getString("name"),
                row.getString("address"),
                row.getString("postcode"),
                lat == null || lng == null ? null : new LatLng(lat, lng),
                row.getString("step_free"),
                row.getString("hearing_loop"),
                row.getString("toilet"),
                row.getString("note"));
    }

    static Team.Hours hours(ResultSet row) throws SQLException {
        return new Team.Hours(
                DayOfWeek.of(row.getInt("day")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                row.getString("place"),
                row.getString("what"));
    }

    private TeamRowMappers() {}
}
