package org.wardmote.scrutiny.tally;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.platform.Changes;

/// Says that public figures changed, not oftener than is set: every kept page of the platform is made anew for it.
@Component
class TellingPages {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;
    private final TallySettings settings;

    TellingPages(
            JdbcClient jdbc, TransactionTemplate transaction, Changes changes, Clock clock, TallySettings settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
        this.settings = settings;
    }

    void tellIfDue() {
        transaction.executeWithoutResult(status -> {
            if (isDue()) changes.announce();
        });
    }

    private boolean isDue() {
        var now = clock.instant();
        return jdbc.sql("""
            update scrutiny.standing set announced_at = :now, to_announce = false
            where to_announce and (announced_at is null or announced_at <= :earlier or announced_at > :now)\
            """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("earlier", now.minus(settings.publishEvery()).atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
