package org.wardmote.ledger.telling;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.messaging.Item;
import org.wardmote.people.PersonId;

/// Writes down to whom an outcome is to be told, many at once.
@Component
class StagingOutcomes {

    private final JdbcClient jdbc;

    StagingOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One at a time tells the same outcome, so that the others see whom it has been staged for and plain rows can
    /// be written, which is twice as fast as rows that may clash.
    void waitForTheSame(Item item) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('outcome ' || :kind, :item))")
                .param("kind", item.kind())
                .param("item", item.id())
                .query(row -> {});
    }

    /// Those for whom it has not been staged. Asked before any of them is: asked with each portion, each would be
    /// looked for among all who are told, while their number grows.
    List<ContributionId> listNotStaged(Collection<ContributionId> contributions, Item item) {
        var staged = new HashSet<>(jdbc.sql("""
            select contribution from ledger.outcome where item_kind = :kind and item_id = :item\
            """)
                .param("kind", item.kind())
                .param("item", item.id())
                .query(Long.class)
                .list());
        return contributions.stream()
                .distinct()
                .filter(one -> !staged.contains(one.number()))
                .toList();
    }

    /// @param contributions for none of which it has been staged
    /// @return whom to write to, each once
    List<PersonId> stage(Collection<ContributionId> contributions, Item item, Disposition disposition, Instant at) {
        return jdbc.sql("""
            with withheld as materialized (%s), chosen as materialized (
                select c.id, c.round, c.person,
                       c.person is not null and c.reply_wanted
                       and c.id not in (select contribution from withheld)
                       and c.person not in (select person from withheld where person is not null) as by_letter
                from ledger.contribution c where c.id = any (:ids) order by c.id
            ), staged as (
                insert into ledger.outcome (contribution, item_kind, item_id, round, disposition, staged_at, by_letter)
                select id, :kind, :item, round, :disposition, :at, by_letter from chosen
            )
            select distinct person from chosen where by_letter
            """.formatted(OutcomeRows.WITHHELD))
                .param("kind", item.kind())
                .param("item", item.id())
                .param("disposition", disposition.code())
                .param("at", Moments.at(at))
                .param("ids", HoldRows.numbers(contributions))
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
