package org.wardmote.messaging.subscription;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.wish.Pace;

/// That whoever begins to follow a local area, or a circle in one, is introduced to its team: at their pace, and
/// within a week whatever that is. Whoever was brought in with a whole network follows nothing new.
@Component
class OwedIntroductions {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final Duration NEW = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Areas areas;

    OwedIntroductions(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    private record New(long following, AreaId area, Pace pace) {}

    /// Inside the caller's transaction.
    void owe(long subscriber, Instant now) {
        for (var one : list(subscriber, now))
            if (isLocal(one.area()))
                jdbc.sql("""
                    insert into messaging.introduction (subscriber, following, area, owed_at, due_at)
                    values (:subscriber, :following, :area, :now, :due) on conflict do nothing\
                    """)
                        .param("subscriber", subscriber)
                        .param("following", one.following())
                        .param("area", one.area().number())
                        .param("now", Moments.at(now))
                        .param("due", Moments.at(due(one.pace(), now)))
                        .update();
    }

    private List<New> list(long subscriber, Instant now) {
        return jdbc.sql("""
            select id, coalesce(area, home) as area, pace from messaging.following
             where subscriber = :subscriber and live and from_at > :since and coalesce(area, home) is not null
             order by id\
            """)
                .param("subscriber", subscriber)
                .param("since", Moments.at(now.minus(NEW)))
                .query((row, number) -> new New(
                        row.getLong("id"),
                        new AreaId(row.getLong("area")),
                        Pace.find(row.getString("pace")).orElseThrow()))
                .list();
    }

    private boolean isLocal(AreaId id) {
        var kind = areas.get(id).kind();
        return kind == AreaKind.WARD || kind == AreaKind.NEIGHBOURHOOD;
    }

    /// As digests come: at eight, each day or on Mondays. A month is too long to wait.
    private static Instant due(Pace pace, Instant now) {
        if (pace == Pace.AT_ONCE) return now;
        var london = now.atZone(LondonTime.ZONE);
        var today = london.with(EIGHT);
        var next = today.isAfter(london) ? today : today.plusDays(1);
        return pace == Pace.DAILY
                ? next.toInstant()
                : next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant();
    }
}
