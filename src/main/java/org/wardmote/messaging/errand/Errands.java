package org.wardmote.messaging.errand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Calls and letters, as far as somebody's functions reach; to somebody who answered an appeal, by its officer
/// alone. What is announced to somebody whom a coordinator entered is the coordinator's to pass on for a week while
/// the delegation holds; after that the team does it.
@Component
public class Errands {

    static final int MOST = 100;

    private static final Duration TO_PASS_ON = Duration.ofDays(7);

    private static final String REACHED = """
        select one.*, told.kind, told.item, told.person, told.class, told.staged_at,
               exists (select from messaging.subscriber them
                       join messaging.following place on place.subscriber = them.id
                       where them.person = told.person and place.live and place.channel = 'visit') as at_door,
               (select opening.opened_by from messaging.opening
                where opening.delivery = one.id and opening.at > :lately order by opening.id desc limit 1) as opened_by
        from messaging.delivery one join messaging.item_to_tell told on told.id = one.told
        where one.by in ('call', 'letter') and exists (
          select from unnest(:organisations::text[], :boroughs::bigint[], :areas::bigint[])
                 as reach (organisation, borough, area)
          where reach.organisation = one.organisation
            and (reach.borough is null or reach.borough = one.borough)
            and (reach.area is null or reach.area = one.area))
          and not (told.kind = 'messaging.announcement' and one.state = 'by-hand' and told.staged_at > :handed
            and exists (select from messaging.subscriber them
                        join messaging.delegation given on given.id = them.delegation
                        where them.person = told.person and given.from_on <= :today and given.until_on > :today))
          and (one.appeal is null or exists (
            select from messaging.announcement appeal where appeal.id = one.appeal and appeal.officer = :viewer))\
        """;

    private static final String HANDED = """
        select one.*, told.kind, told.item, told.person, told.class, told.staged_at, null::uuid as opened_by,
               false as at_door
        from messaging.delivery one join messaging.item_to_tell told on told.id = one.told
        join messaging.subscriber them on them.person = told.person
        join messaging.delegation given on given.id = them.delegation
        where %s and told.kind = 'messaging.announcement'
          and given.coordinator = :who and given.from_on <= :today and given.until_on > :today
        order by told.staged_at, one.id\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Errands(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// To be done, the one that has waited longest first.
    List<Errand> list(Viewer viewer) {
        return reached(" and one.state = 'by-hand' order by told.staged_at, one.id limit " + MOST, viewer)
                .query((row, number) -> errand(row))
                .list();
    }

    /// Marked by this viewer so lately that a mistake can be undone.
    List<Errand> listMarked(Viewer viewer) {
        return reached("""
             and exists (select from messaging.attempt where attempt.delivery = one.id
               and attempt.made_by = :viewer and attempt.at > :undoable and attempt.undone_at is null)
            order by one.id desc\
            """, viewer)
                .param("undoable", now().minus(ErrandMarks.UNDO_WITHIN))
                .query((row, number) -> errand(row))
                .list();
    }

    Errand get(long id, Viewer viewer) {
        return reached(" and one.id = :id", viewer)
                .param("id", id)
                .query((row, number) -> errand(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Announcements that a coordinator has still to pass on to those whom they entered.
    public List<Errand> listHanded(PersonId coordinator) {
        return handed("one.state = 'by-hand'", coordinator)
                .query((row, number) -> errand(row))
                .list();
    }

    /// Those that they marked as passed on so lately that a mistake can be undone.
    public List<Errand> listPassedOn(PersonId coordinator) {
        return handed("""
            one.state = 'given' and exists (
              select from messaging.attempt
              where attempt.delivery = one.id and attempt.made_by = :who and attempt.given
                and attempt.at > :undoable and attempt.undone_at is null)\
            """, coordinator)
                .param("undoable", now().minus(ErrandMarks.UNDO_WITHIN))
                .query((row, number) -> errand(row))
                .list();
    }

    private JdbcClient.StatementSpec handed(String which, PersonId coordinator) {
        return jdbc.sql(HANDED.formatted(which))
                .param("who", coordinator.value())
                .param("today", LondonTime.today(clock));
    }

    private JdbcClient.StatementSpec reached(String rest, Viewer viewer) {
        var reach = viewer.reach(Function.ANSWER, Function.SUPERVISE);
        return jdbc.sql(REACHED + rest)
                .param(
                        "viewer",
                        viewer.person() == null ? null : viewer.person().value(),
                        Types.OTHER)
                .param("lately", now().minus(OpenErrands.HOLDS))
                .param("handed", now().minus(TO_PASS_ON))
                .param("today", LondonTime.today(clock))
                .param("organisations", reach.stream().map(Grant::organisation).toArray(String[]::new))
                .param(
                        "boroughs",
                        reach.stream().map(grant -> number(grant.borough())).toArray(Long[]::new))
                .param(
                        "areas",
                        reach.stream().map(grant -> number(grant.area())).toArray(Long[]::new));
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Errand errand(ResultSet row) throws SQLException {
        return new Errand(
                row.getLong("id"),
                row.getLong("told"),
                new Item(row.getString("kind"), row.getLong("item")),
                new PersonId(row.getObject("person", UUID.class)),
                MessageClass.valueOf(row.getString("class").toUpperCase(Locale.ROOT)),
                row.getString("by").equals("call"),
                row.getBoolean("at_door"),
                row.getString("state"),
                row.getLong("route"),
                row.getInt("failures"),
                row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                row.getObject("opened_by", UUID.class));
    }
}
