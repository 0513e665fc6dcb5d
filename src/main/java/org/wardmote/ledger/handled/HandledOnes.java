package org.wardmote.ledger.handled;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.history.StandingRows;
import org.wardmote.people.PersonId;

/// What somebody logged or answered lately, as far as its outcome is known. Nothing that is restricted, and nothing
/// about themselves.
@Component
class HandledOnes {

    private static final int LATELY = 200;
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    HandledOnes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those whose outcome came last come first.
    List<Contribution> list(PersonId staff) {
        return jdbc.sql("""
            with theirs as (
                (select contribution from ledger.quick_log where officer = :staff order by logged_at desc limit :lately)
                union
                (select contribution from ledger.answer where author = :staff and given_at is not null
                  order by given_at desc limit :lately))
            """ + StandingRows.SELECT + """
            where c.id in (select contribution from theirs) and (c.outcome_told or c.closed_at is not null)
              and c.regime = 'general' and (c.passed_to is null or c.passed_to not in ('safeguarding', 'intelligence'))
              and c.about is distinct from :staff
            order by coalesce(c.closed_at, k.stopped_at, c.received_at) desc, c.id desc limit :shown
            """)
                .param("staff", staff.value())
                .param("lately", LATELY)
                .param("shown", SHOWN)
                .query(StandingRows::contribution)
                .list();
    }
}
