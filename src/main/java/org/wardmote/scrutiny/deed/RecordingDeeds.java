package org.wardmote.scrutiny.deed;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.engagement.MeetingFact;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityFact;
import org.wardmote.scrutiny.deed.Deed.Subject;

/// Writes down each fact in the transaction that publishes it, with how its thing stood before: whoever publishes
/// holds the thing while it changes, so that is there in the order in which it was told.
@Component
class RecordingDeeds {

    private static final String INSERT = """
        with told as (
            insert into scrutiny.deed (thing, borough, area, happened_at, recorded_at, day, due_on, was_due, version,
                contributions, people, subject, kind, organisation, state, was, detail)
            values (:thing, :borough, :area, :happened, :recorded, :day, :due, :wasDue, :version, :contributions,
                :people, :subject, :kind, :organisation, :state, :was, :detail)
            returning id
        ), placed as (
            insert into scrutiny.ground (organisation, borough, area) values (:organisation, :borough, :area)
            on conflict do nothing
        )
        insert into scrutiny.deed_unfolded (deed) select id from told\
        """;
    private static final String STOOD = """
        select state, day, due_on, organisation, borough, area from scrutiny.deed
        where subject = :subject and thing = :thing and (subject <> 'meeting' or area = :area)
          and state <> 'unknown'
        order by id desc limit 1\
        """;

    private final JdbcClient jdbc;
    private final Areas areas;

    RecordingDeeds(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    @EventListener
    void on(PriorityFact fact) {
        record(Deed.of(fact));
    }

    /// A meeting is its area's police force's. What was handed on to the areas of a later set is theirs alone.
    @EventListener
    void on(MeetingFact fact) {
        var area = areas.get(fact.area());
        if (area.period().hasEndedBy(fact.on())) return;
        var place = area.kind() == AreaKind.BOROUGH ? null : area.id();
        record(Deed.of(fact, new Placed(area.force(), area.borough().id(), place)));
    }

    private void record(Deed deed) {
        var stood = stood(deed.subject(), deed);
        if (deed.subject() == Subject.TELLING && stood.state() == null) stood = untold(stood(Subject.DECISION, deed));
        write(deed, stood);
    }

    private Stood stood(Subject subject, Deed deed) {
        return jdbc.sql(STOOD)
                .param("subject", code(subject))
                .param("thing", deed.thing())
                .param("area", number(deed.placed().area()))
                .query((row, at) -> new Stood(
                        row.getString("state"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        new Placed(row.getString("organisation"), id(row.getLong("borough")), id(row.getLong("area")))))
                .optional()
                .orElse(Stood.NOT_AT_ALL);
    }

    /// Of what the public knows nothing of, it is not counted whether people were told.
    private static Stood untold(Stood decision) {
        return decision.state() == null ? decision : new Stood("untold", decision.day(), null, decision.placed());
    }

    private void write(Deed deed, Stood stood) {
        var placed = stood.placeOf(deed);
        jdbc.sql(INSERT)
                .param("thing", deed.thing())
                .param("borough", number(placed.borough()))
                .param("area", number(placed.area()))
                .param("happened", utc(deed.happenedAt()))
                .param("recorded", utc(deed.recordedAt()))
                .param("day", stood.dayOf(deed))
                .param("due", stood.dueOn(deed), Types.DATE)
                .param("wasDue", stood.dueOn(), Types.DATE)
                .param("version", deed.version(), Types.INTEGER)
                .param("contributions", deed.contributions(), Types.INTEGER)
                .param("people", deed.people(), Types.INTEGER)
                .param("subject", code(deed.subject()))
                .param("kind", deed.kind())
                .param("organisation", placed.organisation())
                .param("state", stood.stateOf(deed))
                .param("was", stood.state(), Types.VARCHAR)
                .param("detail", deed.detail(), Types.VARCHAR)
                .update();
    }

    private static String code(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private static long number(@Nullable AreaId area) {
        return area == null ? 0 : area.number();
    }

    private static @Nullable AreaId id(long number) {
        return number == 0 ? null : new AreaId(number);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
