package org.wardmote.engagement.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;

/// Meetings as they are recorded. One that names no end is taken to last two hours.
@Component
class RecordedMeetings implements Meetings {

    private static final String ALL = """
        select m.*, array(select a.area from engagement.meeting_area a where a.meeting = m.id order by a.area) as areas
        from engagement.meeting m
        """;
    private static final String OF_AREA =
            ALL + "where m.id in (select meeting from engagement.meeting_area where area = :area) ";

    private final JdbcClient jdbc;

    RecordedMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Meeting> findNext(AreaId area, Instant now) {
        return list(OF_AREA + "and not m.cancelled and m.starts >= :moment order by m.starts, m.id limit 1", area, now)
                .stream()
                .findFirst();
    }

    @Override
    public List<Meeting> listComing(AreaId area, Instant now) {
        return list(
                OF_AREA + "and coalesce(m.ends, m.starts + interval '2 hours') > :moment order by m.starts, m.id",
                area,
                now);
    }

    @Override
    public List<Meeting> listForCalendar(AreaId area, Instant now) {
        return list(OF_AREA + "and m.starts >= :moment order by m.starts, m.id", area, now.minus(Duration.ofDays(365)));
    }

    @Override
    public List<Meeting> list(Collection<Long> ids) {
        return jdbc.sql(ALL + "where m.id = any (:ids) order by m.starts, m.id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, at) -> meeting(row))
                .list();
    }

    private List<Meeting> list(String sql, AreaId area, Instant moment) {
        return jdbc.sql(sql)
                .param("area", area.number())
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query((row, at) -> meeting(row))
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getLong("id"),
                row.getString("uid"),
                row.getInt("sequence"),
                Stream.of((Long[]) row.getArray("areas").getArray())
                        .map(AreaId::new)
                        .toList(),
                row.getString("title"),
                row.getString("type"),
                row.getString("description"),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                KeepingMeetings.moment(row.getObject("ends", OffsetDateTime.class)),
                row.getString("address"),
                row.getString("postcode"),
                access(row),
                row.getString("contact_email"),
                row.getString("contact_telephone"),
                row.getBoolean("cancelled"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static Meeting.@Nullable Access access(ResultSet row) throws SQLException {
        var access = new Meeting.Access(
                row.getString("step_free"),
                row.getString("hearing_loop"),
                row.getString("languages"),
                row.getString("daytime_alternative"));
        return access.equals(new Meeting.Access(null, null, null, null)) ? null : access;
    }
}
