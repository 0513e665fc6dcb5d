package org.wardmote.people.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.Redrawn;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonJoined;

/// What becomes of functions when something happens elsewhere. Where boundaries are redrawn, they follow to the
/// heirs of their area on the day on which those begin. Where two persons prove to be one, that one holds what both
/// held; what they turn out to have given themselves ends.
@Component
@Order(40)
class GrantsElsewhere implements Redrawn {

    private final JdbcClient jdbc;
    private final Heirs heirs;
    private final Clock clock;

    GrantsElsewhere(JdbcClient jdbc, Heirs heirs, Clock clock) {
        this.jdbc = jdbc;
        this.heirs = heirs;
        this.clock = clock;
    }

    /// Local areas first: what was carried to a new ward goes on to the new borough.
    @Override
    public void redrawn(LocalDate from) {
        var all = heirs.list(from);
        for (var heir : all) carry("area", heir, from);
        for (var heir : all) end("area", heir, from);
        for (var heir : all) carry("borough", heir, from);
        for (var heir : all) end("borough", heir, from);
    }

    private void carry(String column, Heirs.Heir heir, LocalDate from) {
        jdbc.sql("""
            insert into people.granted (person, function, organisation, borough, area, begins, ends, how,
                                        granted_by, granted_at, reason, carried_from)
            select g.person, g.function, g.organisation,
                   case when :column = 'borough' then :newer else g.borough end,
                   case when :column = 'area' then :newer else g.area end,
                   greatest(g.begins, :from), g.ends, 'redrawn', g.granted_by, :at, g.reason, g.id
            from people.granted g
            where case when :column = 'area' then g.area else g.borough end = :older
              and (g.ends is null or g.ends > :from)
              and not exists (select from people.grant_end e where e.granted = g.id)
            on conflict do nothing\
            """)
                .param("column", column)
                .param("newer", heir.newer().number())
                .param("older", heir.older().number())
                .param("from", from)
                .param("at", now())
                .update();
    }

    private void end(String column, Heirs.Heir heir, LocalDate from) {
        jdbc.sql("""
            insert into people.grant_end (granted, on_day, how, ended_at, reason)
            select distinct g.id, greatest(g.begins, :from), 'redrawn', :at, 'carried to the heir of its area'
            from people.granted g join people.granted h on h.carried_from = g.id and h.how = 'redrawn'
            where case when :column = 'area' then g.area else g.borough end = :older
              and not exists (select from people.grant_end e where e.granted = g.id)\
            """)
                .param("column", column)
                .param("older", heir.older().number())
                .param("from", from)
                .param("at", now())
                .update();
    }

    @EventListener
    void on(PersonJoined joined) {
        become("update people.granted set person = :is where person = :was", joined);
        become("update people.granted set granted_by = :is where granted_by = :was", joined);
        become("update people.grant_end set ended_by = :is where ended_by = :was", joined);
        endSelfGiven(joined.is());
    }

    private void become(String sql, PersonJoined joined) {
        jdbc.sql(sql)
                .param("is", joined.is().value())
                .param("was", joined.was().value())
                .update();
    }

    private void endSelfGiven(PersonId person) {
        jdbc.sql("""
            insert into people.grant_end (granted, on_day, how, ended_at, reason)
            select g.id, :today, 'joined', :at, 'nobody gives functions to themselves'
            from people.granted g
            where g.person = :person and g.granted_by = :person
              and not exists (select from people.grant_end e where e.granted = g.id)\
            """)
                .param("person", person.value())
                .param("today", LondonTime.today(clock))
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
