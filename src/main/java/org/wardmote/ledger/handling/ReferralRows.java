package org.wardmote.ledger.handling;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.Moments;
import org.wardmote.people.PersonId;

/// Offers to other organisations as they are kept.
@Component
class ReferralRows {

    private final JdbcClient jdbc;

    ReferralRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void offer(ContributionId id, String organisation, PersonId by, Instant at) {
        jdbc.sql("""
            insert into ledger.referral (contribution, organisation, offered_by, offered_at)
            values (:id, :to, :by, :at)
            """)
                .param("id", id.number())
                .param("to", organisation)
                .param("by", by.value())
                .param("at", Moments.at(at))
                .update();
    }

    void decide(ContributionId id, boolean accepted, PersonId by, Instant at) {
        jdbc.sql("""
            update ledger.referral set decided_by = :by, decided_at = :at, accepted = :accepted
            where contribution = :id and decided_at is null
            """)
                .param("by", by.value())
                .param("at", Moments.at(at))
                .param("accepted", accepted)
                .param("id", id.number())
                .update();
    }
}
