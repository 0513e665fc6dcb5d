package org.wardmote.engagement.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Records meetings. One that changes keeps its uid and counts the change, so that calendars holding a copy follow;
/// one that has not changed is left alone.
@Component
class KeepingMeetings {

    private static final String FACTS =
            "title, type, description, starts, ends, address, postcode, step_free, hearing_loop, languages,"
                    + " daytime_alternative, contact_email, contact_telephone, cancelled";
    private static final String GIVEN =
            ":title, :type, :description, :starts, cast(:ends as timestamptz), :address, :postcode, :stepFree,"
                    + " :hearingLoop, :languages, :daytimeAlternative, :contactEmail, :contactTelephone, :cancelled";

    private final JdbcClient jdbc;
    private final Clock clock;

    KeepingMeetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(MeetingRow row) {
        var id = jdbc.sql("select id from engagement.meeting where uid = :uid")
                .param("uid", row.uid())
                .query(Long.class)
                .optional();
        if (id.isEmpty()) keepAreas(insert(row), row);
        else if (keepAreas(id.get(), row) | update(id.get(), row)) count(id.get());
    }

    private long insert(MeetingRow row) {
        return given(
                        jdbc.sql("insert into engagement.meeting (source, uid, changed, " + FACTS + ")"
                                + " values (:source, :uid, :now, " + GIVEN + ") returning id"),
                        row)
                .param("source", row.source())
                .param("uid", row.uid())
                .param("now", at(clock.instant()))
                .query(Long.class)
                .single();
    }

    private boolean update(long id, MeetingRow row) {
        return given(
                                jdbc.sql("update engagement.meeting set (" + FACTS + ") = row(" + GIVEN + ")"
                                        + " where id = :id and row(" + FACTS + ") is distinct from row(" + GIVEN + ")"),
                                row)
                        .param("id", id)
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec given(JdbcClient.StatementSpec sql, MeetingRow row) {
        return sql.param("title", row.title())
                .param("type", row.type())
                .param("description", row.description())
                .param("starts", at(row.starts()))
                .param("ends", row.ends() == null ? null : at(row.ends()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("address", row.address(), java.sql.Types.VARCHAR)
                .param("postcode", row.postcode(), java.sql.Types.VARCHAR)
                .param("stepFree", row.stepFree(), java.sql.Types.VARCHAR)
                .param("hearingLoop", row.hearingLoop(), java.sql.Types.VARCHAR)
                .param("languages", row.languages(), java.sql.Types.VARCHAR)
                .param("daytimeAlternative", row.daytimeAlternative(), java.sql.Types.VARCHAR)
                .param("contactEmail", row.contactEmail(), java.sql.Types.VARCHAR)
                .param("contactTelephone", row.contactTelephone(), java.sql.Types.VARCHAR)
                .param("cancelled", row.cancelled());
    }

    /// Areas of the past that a meeting was handed on from stay.
    private boolean keepAreas(long id, MeetingRow row) {
        var changed = false;
        for (var area : row.areas())
            changed |=
                    jdbc.sql("""
                        insert into engagement.meeting_area (meeting, area) values (:id, :area) on conflict do nothing\
                        """).param("id", id).param("area", area.number()).update() > 0;
        return changed;
    }

    private void count(long id) {
        jdbc.sql("update engagement.meeting set sequence = sequence + 1, changed = :now where id = :id")
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    /// Meetings to come of a source, which says that it lists all, and does not list these.
    int cancelMissing(String source, Set<String> listed) {
        var missing = jdbc
                .sql("""
                    select id, uid from engagement.meeting
                    where source = :source and starts > :now and not cancelled\
                    """)
                .param("source", source)
                .param("now", at(clock.instant()))
                .query((row, at) -> new Known(row.getLong("id"), row.getString("uid")))
                .list()
                .stream()
                .filter(meeting -> !listed.contains(meeting.uid()))
                .toList();
        missing.forEach(meeting -> cancel(meeting.id()));
        return missing.size();
    }

    private record Known(long id, String uid) {}

    private void cancel(long id) {
        jdbc.sql("update engagement.meeting set cancelled = true where id = :id")
                .param("id", id)
                .update();
        count(id);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static @Nullable Instant moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
