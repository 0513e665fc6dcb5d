package org.wardmote.ledger.handover;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.people.PersonId;

/// What was handed over, to whom, and what of it can come back.
@Component
class HandOvers {

    /// Answered, merged or passed on, it waits for nobody here. Nor does what one officer alone reads: that goes to
    /// another with its appeal.
    private static final String OPEN = """
         from ledger.contribution
         where assigned_to = :person and running and not confided and state not in ('answered', 'merged', 'passed-on')\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int countOpen(PersonId person) {
        return requireNonNull(jdbc.sql("select count(*)" + OPEN)
                .param("person", person.value())
                .query(Integer.class)
                .single());
    }

    List<ContributionId> listOpen(PersonId person) {
        return jdbc.sql("select id" + OPEN + " order by id")
                .param("person", person.value())
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list();
    }

    /// Where their open ones lie, each place once: a colleague has to reach all of them.
    List<Reach.Scope> listPlaces(PersonId person) {
        return jdbc.sql("select distinct lead, borough, area" + OPEN)
                .param("person", person.value())
                .query((row, number) -> {
                    var borough = row.getObject("borough", Long.class);
                    var area = row.getObject("area", Long.class);
                    return new Reach.Scope(
                            row.getString("lead"),
                            borough == null ? null : new AreaId(borough),
                            area == null ? null : new AreaId(area));
                })
                .list();
    }

    /// Inside the caller's transaction, once they have gone over.
    void record(PersonId giver, PersonId taker, PersonId by, List<ContributionId> before) {
        var id = requireNonNull(jdbc.sql("""
            insert into ledger.hand_over (giver, taker, by_person, given_at) values (:giver, :taker, :by, :at)
            returning id\
            """)
                .param("giver", giver.value())
                .param("taker", taker.value())
                .param("by", by.value())
                .param("at", now())
                .query(Long.class)
                .single());
        jdbc.sql("""
            insert into ledger.handed_over (hand_over, contribution)
            select :id, c.id from ledger.contribution c where c.id = any (:before) and c.assigned_to = :taker\
            """)
                .param("id", id)
                .param("before", numbers(before))
                .param("taker", taker.value())
                .update();
    }

    private static Long[] numbers(List<ContributionId> ids) {
        return ids.stream().map(ContributionId::number).toArray(Long[]::new);
    }

    /// Newest first.
    List<HandOver> list(PersonId giver) {
        return jdbc.sql("""
            select h.id, h.taker, h.given_at, (
                   select count(*) from ledger.handed_over g join ledger.contribution c on c.id = g.contribution
                    where g.hand_over = h.id and c.assigned_to = h.taker and c.running) as still
              from ledger.hand_over h where h.giver = :giver and h.back_at is null order by h.id desc limit 20\
            """)
                .param("giver", giver.value())
                .query((row, number) -> new HandOver(
                        row.getLong("id"),
                        new PersonId(row.getObject("taker", UUID.class)),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getInt("still")))
                .list();
    }

    /// What the colleague still has of it.
    List<ContributionId> listStill(HandOver handed) {
        return jdbc.sql("""
            select c.id from ledger.handed_over g join ledger.contribution c on c.id = g.contribution
             where g.hand_over = :id and c.assigned_to = :taker and c.running order by c.id\
            """)
                .param("id", handed.id())
                .param("taker", handed.taker().value())
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list();
    }

    void takeBack(HandOver handed) {
        jdbc.sql("update ledger.hand_over set back_at = :at where id = :id and back_at is null")
                .param("at", now())
                .param("id", handed.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
