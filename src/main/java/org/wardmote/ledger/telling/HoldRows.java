package org.wardmote.ledger.telling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;

/// Who holds what.
@Component
class HoldRows {

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Something is being made of it, or word of what came of it has not arrived yet.
    boolean isHeld(ContributionId id) {
        return jdbc.sql("""
            select exists (select from ledger.hold where contribution = :id and lifted_at is null)
                or exists (select from ledger.outcome where contribution = :id and told_at is null)
            """).param("id", id.number()).query(Boolean.class).single();
    }

    /// @return those that were not held by them before
    List<ContributionId> hold(Collection<ContributionId> contributions, String holder, Instant at) {
        return changed("""
            insert into ledger.hold (contribution, holder, held_at)
            select id, :holder, :at from unnest(:ids::bigint[]) as wanted (id) order by id
            on conflict (contribution, holder) do update set held_at = excluded.held_at, lifted_at = null
            where ledger.hold.lifted_at is not null
            returning contribution
            """, contributions, holder, at);
    }

    /// @return those that they held
    List<ContributionId> lift(Collection<ContributionId> contributions, String holder, Instant at) {
        return changed("""
            update ledger.hold set lifted_at = :at
            where contribution = any (:ids) and holder = :holder and lifted_at is null
            returning contribution
            """, contributions, holder, at);
    }

    private List<ContributionId> changed(
            String sql, Collection<ContributionId> contributions, String holder, Instant at) {
        return jdbc.sql(sql)
                .param("ids", numbers(contributions))
                .param("holder", holder)
                .param("at", Moments.at(at))
                .query((row, number) -> new ContributionId(row.getLong("contribution")))
                .list();
    }

    static Long[] numbers(Collection<ContributionId> contributions) {
        return contributions.stream().map(ContributionId::number).toArray(Long[]::new);
    }
}
