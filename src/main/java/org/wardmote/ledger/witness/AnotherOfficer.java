package org.wardmote.ledger.witness;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Step;
import org.wardmote.messaging.AppealEntrusted;

/// When an appeal gets another officer, all that has been answered to it goes over, whether it waits or is done
/// with. The history of each says by whom and when.
@Component
class AnotherOfficer {

    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    AnotherOfficer(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    @EventListener
    void on(AppealEntrusted appeal) {
        for (var id : list(appeal)) {
            var over =
                    Step.of(Kind.ASSIGNED, Moments.now(clock)).by(appeal.by()).to(appeal.officer());
            history.record(history.lock(id), over);
        }
    }

    private List<ContributionId> list(AppealEntrusted appeal) {
        return jdbc.sql("""
            select id from ledger.contribution
             where announcement = :appeal and confided and assigned_to is distinct from :officer order by id\
            """)
                .param("appeal", appeal.appeal())
                .param("officer", appeal.officer().value())
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list();
    }
}
