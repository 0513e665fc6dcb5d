package org.wardmote.priority.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;

/// Writes which version of a decision holds: the one before is replaced, and the decision is taken.
@Component
class PublicationRows {

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return the decision as it stands then
    Decision publish(
            Version version, Decision.@Nullable Withholding withholding, boolean toldBefore, PersonId by, Instant at) {
        replaceBy(version, by, at);
        return take(version, withholding, toldBefore, at);
    }

    private void replaceBy(Version version, PersonId by, Instant at) {
        jdbc.sql("update priority.version set state = 'replaced' where decision = :decision and state = 'holds'")
                .param("decision", version.decision().number())
                .update();
        jdbc.sql("update priority.version set state = 'holds', published_by = :by, published_at = :at where id = :id")
                .param("id", version.id())
                .param("by", by.value())
                .param("at", Moments.at(at))
                .update();
    }

    /// Of what must not be known to exist nobody is told, which is over at once.
    private Decision take(Version version, Decision.@Nullable Withholding withholding, boolean toldBefore, Instant at) {
        return jdbc.sql("""
            update priority.decision
               set state = :state, version = :version, looked_at_on = :lookedAtOn, withheld = :withheld,
                   review_on = :reviewOn, unconfirmed = :unconfirmed, told_before = :toldBefore,
                   published_at = case when withheld is null then coalesce(published_at, :at) else :at end,
                   told_at = case when :unconfirmed::boolean then :at::timestamptz end, moved_at = :at
             where id = :id returning *\
            """)
                .param("id", version.decision().number())
                .param("state", (withholding == null ? DecisionState.PUBLISHED : DecisionState.WITHHELD).code())
                .param("version", version.number())
                .param("lookedAtOn", version.content().lookedAtOn())
                .param("withheld", withholding == null ? null : withholding.kind())
                .param("reviewOn", withholding == null ? null : withholding.reviewOn())
                .param("unconfirmed", withholding != null && withholding.unconfirmed())
                .param("toldBefore", toldBefore)
                .param("at", Moments.at(at))
                .query(DecisionRows::row)
                .single();
    }
}
