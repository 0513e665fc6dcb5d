package org.wardmote.engagement.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.AreaId;
import org.wardmote.engagement.MeetingFact.MeetingAnnounced;
import org.wardmote.engagement.MeetingFact.MeetingCancelled;
import org.wardmote.engagement.MeetingFact.MeetingChanged;
import org.wardmote.engagement.MeetingFact.MeetingHeld;
import org.wardmote.platform.Job;

/// Tells other modules what became of meetings: whatever differs from what they were last told, so that no way of
/// changing one can forget to. Imports tell at once; that a meeting is over, only time tells.
@Component
class TellingMeetings implements Job {

    private static final String UNTOLD = """
        with now as (
            select m.id, a.area, cast(m.starts at time zone 'Europe/London' as date) as on_day,
                   coalesce(m.ends, m.starts + interval '2 hours') as over,
                   case when m.cancelled then 'cancelled'
                        when coalesce(m.ends, m.starts + interval '2 hours') <= :now then 'held'
                        else 'coming' end as state
            from engagement.meeting m join engagement.meeting_area a on a.meeting = m.id
        )
        select now.*, t.state as told from now
        left join engagement.told t on t.meeting = now.id and t.area = now.area
        where (t.state, t.on_day) is distinct from (now.state, now.on_day)
        order by now.id, now.area\
        """;
    private static final String TOLD = """
        insert into engagement.told (meeting, area, on_day, state) values (:meeting, :area, :day, :state)
        on conflict (meeting, area) do update set on_day = excluded.on_day, state = excluded.state\
        """;

    private record Untold(long meeting, AreaId area, LocalDate day, Instant over, String state, boolean isNew) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    TellingMeetings(
            JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher publisher, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> tell());
    }

    /// Inside the caller's transaction.
    void tell() {
        var now = clock.instant();
        var untold = jdbc.sql(UNTOLD)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, at) -> new Untold(
                        row.getLong("id"),
                        new AreaId(row.getLong("area")),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("over", OffsetDateTime.class).toInstant(),
                        row.getString("state"),
                        row.getString("told") == null))
                .list();
        for (var one : untold) tell(one, now);
    }

    private void tell(Untold one, Instant now) {
        switch (one.state()) {
            case "held" ->
                publisher.publishEvent(new MeetingHeld(one.meeting(), one.area(), one.day(), one.over(), now));
            case "cancelled" ->
                publisher.publishEvent(new MeetingCancelled(one.meeting(), one.area(), one.day(), now, now));
            default ->
                publisher.publishEvent(
                        one.isNew()
                                ? new MeetingAnnounced(one.meeting(), one.area(), one.day(), now, now)
                                : new MeetingChanged(one.meeting(), one.area(), one.day(), now, now));
        }
        jdbc.sql(TOLD)
                .param("meeting", one.meeting())
                .param("area", one.area().number())
                .param("day", one.day())
                .param("state", one.state())
                .update();
    }
}
