package org.wardmote.messaging.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Grid.Metres;
import org.wardmote.area.LatLng;
import org.wardmote.area.Plane;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.announcement.AnnouncementClass;

/// What has been approved and is due, and what becomes of it as its copies are made and go.
@Component
class DueAnnouncements {

    private static final Pattern CORNER = Pattern.compile("\\(([-0-9.e+]+),([-0-9.e+]+)\\)");

    private final JdbcClient jdbc;
    private final Plane plane;
    private final Clock clock;

    DueAnnouncements(JdbcClient jdbc, Plane plane, Clock clock) {
        this.jdbc = jdbc;
        this.plane = plane;
        this.clock = clock;
    }

    /// The most pressing, locked; what can do harm by waiting goes first.
    Optional<Leaving> next() {
        return jdbc.sql("""
            select one.id, one.class, one.topic, one.corrects, one.outline::text as outline,
                   array(select area from messaging.announced_in where announcement = one.id) as areas,
                   array(select id from messaging.announcement other
                         where other.matter = one.matter and other.id <> one.id) as others
            from messaging.announcement one
            where one.state = 'approved' and (one.leave_at is null or one.leave_at <= :now)
            order by one.class <> 'emergency', one.leave_at nulls first, one.id limit 1
            for update skip locked\
            """)
                .param("now", now())
                .query((row, number) -> leaving(row))
                .optional();
    }

    private Leaving leaving(ResultSet row) throws SQLException {
        var aim = new Aim(
                numbers(row, "areas").stream().map(AreaId::new).collect(Collectors.toSet()),
                outline(row.getString("outline")),
                Topic.of(row.getString("topic")));
        return new Leaving(
                row.getLong("id"),
                AnnouncementClass.of(row.getString("class")),
                aim,
                row.getObject("corrects", Long.class),
                numbers(row, "others"));
    }

    private static List<Long> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Long[]) row.getArray(column).getArray());
    }

    private List<LatLng> outline(@Nullable String polygon) {
        if (polygon == null) return List.of();
        return CORNER.matcher(polygon.replace("((", "(").replace("))", ")"))
                .results()
                .map(corner -> plane.point(
                        new Metres(Double.parseDouble(corner.group(1)), Double.parseDouble(corner.group(2)))))
                .toList();
    }

    void leaves(Leaving one, int copies) {
        jdbc.sql("""
            update messaging.announcement
            set state = 'leaving', copies = :copies, leaving_since = :now, changed_at = :now
            where id = :id\
            """)
                .param("id", one.id())
                .param("copies", copies)
                .param("now", now())
                .update();
        step(one.id(), "leaving");
    }

    /// Those of which no copy is on its way any more.
    int haveLeft() {
        var left = jdbc.sql("""
            update messaging.announcement one set state = 'left', left_at = :now, changed_at = :now
            where state = 'leaving'
              and not exists (select from messaging.batch
                              where announcement = one.id and state in ('waiting', 'claimed'))
              and not exists (select from messaging.late_copy
                              where announcement = one.id and state in ('waiting', 'claimed'))
            returning id\
            """)
                .param("now", now())
                .query((row, number) -> row.getLong("id"))
                .list();
        for (var id : left) step(id, "left");
        return left.size();
    }

    private void step(long announcement, String step) {
        jdbc.sql("insert into messaging.announcement_step (announcement, step, at) values (?, ?, ?)")
                .params(announcement, step, now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
