package org.wardmote.ledger.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.AccessLog;
import org.wardmote.people.Viewer;

/// What for somebody reads a restricted contribution. The purpose holds for half an hour, and each reading within
/// it is logged with it.
@Component
class Openings {

    private static final Duration HOLDS = Duration.ofMinutes(30);
    private static final String KIND = "ledger.contribution";

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Openings(JdbcClient jdbc, AccessLog log, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    void open(Contribution one, String purpose, Viewer viewer) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from ledger.opening where until < :now")
                    .param("now", now())
                    .update();
            jdbc.sql("""
                insert into ledger.opening (contribution, person, purpose, until)
                values (:contribution, :person, :purpose, :until)
                on conflict (contribution, person) do update set purpose = excluded.purpose, until = excluded.until\
                """)
                    .param("contribution", one.id().number())
                    .param("person", viewer.whom().value())
                    .param("purpose", purpose)
                    .param("until", now().plus(HOLDS))
                    .update();
        });
    }

    /// Logs the reading before it is made; false where no purpose has been stated lately.
    boolean read(Contribution one, Viewer viewer) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var purpose = purpose(one, viewer);
            purpose.ifPresent(said -> log.note(viewer, KIND, one.reference().toString(), said));
            return purpose.isPresent();
        }));
    }

    private Optional<String> purpose(Contribution one, Viewer viewer) {
        return jdbc.sql("""
            select purpose from ledger.opening
             where contribution = :contribution and person = :person and until > :now\
            """)
                .param("contribution", one.id().number())
                .param("person", viewer.whom().value())
                .param("now", now())
                .query(String.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
