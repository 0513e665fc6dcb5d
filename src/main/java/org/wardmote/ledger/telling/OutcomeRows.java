package org.wardmote.ledger.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.messaging.Item;
import org.wardmote.people.PersonId;

/// Outcomes that others decided, each with every contribution to whose person it is told.
@Component
class OutcomeRows {

    /// One that waits.
    record Staged(ContributionId contribution, Item item, int round, Disposition disposition) {}

    /// Whoever said one of these is told no outcome, neither of it nor of anything else they said.
    static final String WITHHELD = """
        select w.contribution, x.person from ledger.withholding w join ledger.contribution x on x.id = w.contribution
        where w.ended_at is null\
        """;
    private static final String SELECT =
            "select o.contribution, o.item_kind, o.item_id, o.round, o.disposition from ledger.outcome o ";

    private final JdbcClient jdbc;

    OutcomeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What lies at private links and has not been settled, the longest first.
    List<Staged> atLinks(int most) {
        return jdbc.sql(SELECT + """
            where o.told_at is null and not o.by_letter order by o.staged_at, o.contribution limit :most
            """)
                .param("most", most)
                .query(OutcomeRows::staged)
                .list();
    }

    /// Those of one outcome, in any order.
    List<Staged> atLinks(Item item, int most) {
        return jdbc.sql(SELECT + """
            where o.item_kind = :kind and o.item_id = :item and o.how is null and not o.by_letter limit :most
            """)
                .param("kind", item.kind())
                .param("item", item.id())
                .param("most", most)
                .query(OutcomeRows::staged)
                .list();
    }

    /// One letter may tell a person the outcome of several things they said. Looked for among what they said, which
    /// is little, and not among all to whom it is told.
    List<Staged> waitingFor(PersonId person, Item item) {
        return jdbc.sql("""
            with said as materialized (select id from ledger.contribution where person = :person)
            """ + SELECT + """
            where o.contribution = any (array(select id from said)) and o.item_kind = :kind and o.item_id = :item
              and o.told_at is null
            order by o.contribution
            """)
                .param("person", person.value())
                .param("kind", item.kind())
                .param("item", item.id())
                .query(OutcomeRows::staged)
                .list();
    }

    /// Whatever waits for whoever said this.
    List<Staged> waitingFor(ContributionId said) {
        return jdbc.sql(SELECT + """
            where o.told_at is null and o.contribution = any (array(
                select :id union all
                select other.id from ledger.contribution c
                join ledger.contribution other on other.person = c.person and other.id <> c.id where c.id = :id))
            order by o.contribution
            """)
                .param("id", said.number())
                .query(OutcomeRows::staged)
                .list();
    }

    private static Staged staged(ResultSet row, int number) throws SQLException {
        return new Staged(
                new ContributionId(row.getLong("contribution")),
                new Item(row.getString("item_kind"), row.getLong("item_id")),
                row.getInt("round"),
                Disposition.of(row.getString("disposition")));
    }

    /// Why nothing can be sent about it.
    How atLink(ContributionId id) {
        return How.of(jdbc.sql("""
            with withheld as materialized (%s)
            select case when c.id in (select contribution from withheld)
                          or c.person in (select person from withheld) then 'withheld'
                        when c.forgotten then 'erased'
                        when c.person is not null and not c.reply_wanted then 'refused'
                        else 'left' end
            from ledger.contribution c where c.id = :id
            """.formatted(WITHHELD))
                .param("id", id.number())
                .query(String.class)
                .single());
    }

    boolean isWithheld(ContributionId id) {
        return atLink(id) == How.WITHHELD;
    }

    /// @return false where it has been told already
    boolean told(Staged one, How how, Instant at) {
        return jdbc.sql("""
            update ledger.outcome set told_at = :at, how = :how
            where contribution = :id and item_kind = :kind and item_id = :item and told_at is null
            """)
                        .param("at", Moments.at(at))
                        .param("how", how.code())
                        .param("id", one.contribution().number())
                        .param("kind", one.item().kind())
                        .param("item", one.item().id())
                        .update()
                > 0;
    }

    /// @return how many ended in which way; those that wait have none
    Map<How, Integer> count(Item item) {
        var counted = new EnumMap<How, Integer>(How.class);
        jdbc.sql("""
            select how, count(*) as number from ledger.outcome
            where item_kind = :kind and item_id = :item and how is not null group by how
            """).param("kind", item.kind()).param("item", item.id()).query(row -> {
            counted.put(How.of(row.getString("how")), row.getInt("number"));
        });
        return counted;
    }

    int waiting(Item item) {
        return jdbc.sql("""
            select count(*) from ledger.outcome where item_kind = :kind and item_id = :item and how is null
            """)
                .param("kind", item.kind())
                .param("item", item.id())
                .query(Integer.class)
                .single();
    }
}
