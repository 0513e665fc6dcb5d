package org.wardmote.ledger.telling;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.Moments;

/// Who holds what.
@Component
class HoldRows {

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isHeld(ContributionId id) {
        return jdbc.sql("""
            select exists (select from ledger.hold where contribution = :id and lifted_at is null)
            """).param("id", id.number()).query(Boolean.class).single();
    }

    /// @return whether it was not held by them before
    boolean hold(ContributionId id, String holder, Instant at) {
        return jdbc.sql("""
            insert into ledger.hold (contribution, holder, held_at) values (:id, :holder, :at)
            on conflict (contribution, holder) do update set held_at = excluded.held_at, lifted_at = null
            where ledger.hold.lifted_at is not null
            """)
                        .param("id", id.number())
                        .param("holder", holder)
                        .param("at", Moments.at(at))
                        .update()
                > 0;
    }

    /// @return whether they held it
    boolean lift(ContributionId id, String holder, Instant at) {
        return jdbc.sql("""
            update ledger.hold set lifted_at = :at
            where contribution = :id and holder = :holder and lifted_at is null
            """)
                        .param("id", id.number())
                        .param("holder", holder)
                        .param("at", Moments.at(at))
                        .update()
                > 0;
    }
}
