package org.wardmote.messaging.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.area.LatLng;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Topic;
import org.wardmote.people.PersonId;

/// A row of `messaging.announcement` with its areas.
final class AnnouncementRow {

    static final String SELECT = """
        select one.*, array(select its.area from messaging.announced_in its
                             where its.announcement = one.id order by its.area) as areas,
               (select first.officer from messaging.announcement first where first.id = one.matter) as its_officer
          from messaging.announcement one\
        """;

    static Announcement read(ResultSet row, int number) throws SQLException {
        return new Announcement(
                row.getLong("id"),
                new Reference(row.getString("reference")),
                row.getLong("matter"),
                row.getObject("corrects", Long.class),
                row.getBoolean("is_result"),
                AnnouncementState.of(row.getString("state")),
                new Office(row.getString("organisation"), area(row, "borough"), area(row, "area")),
                content(row),
                row.getString("sender"),
                person(row, "author"),
                person(row, "approver"),
                person(row, "reviewer"),
                person(row, "its_officer"),
                Moments.find(row, "approved_at"),
                Moments.find(row, "leave_at"),
                Moments.find(row, "left_at"),
                row.getObject("expected", Integer.class),
                row.getObject("copies", Integer.class),
                Moments.get(row, "changed_at"));
    }

    private static Content content(ResultSet row) throws SQLException {
        var areas = (Long[]) row.getArray("areas").getArray();
        return new Content(
                AnnouncementClass.of(row.getString("class")),
                Topic.of(row.getString("topic")),
                Arrays.stream(areas).map(AreaId::new).collect(Collectors.toSet()),
                Corners.read(row.getString("corners")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("subject"),
                row.getString("words"),
                Moments.find(row, "expires_at"),
                occurred(row),
                row.getString("brief"));
    }

    private static @Nullable Occurred occurred(ResultSet row) throws SQLException {
        var from = Moments.find(row, "happened_from");
        return from == null ? null : new Occurred(from, Moments.find(row, "happened_until"));
    }

    static @Nullable String corners(List<LatLng> corners) {
        return corners.isEmpty() ? null : Corners.write(corners);
    }

    private static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : new AreaId(number);
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private AnnouncementRow() {}
}
