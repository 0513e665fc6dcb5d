package org.wardmote.ledger.quicklog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;

/// Who logged what. Its private link is shown to them for an hour; after that it is the person's alone.
@Component
class LoggedOnes {

    private static final Duration SHOWN = Duration.ofHours(1);

    /// What an officer reads out or hands over to whoever spoke.
    ///
    /// @param key opens the contribution's page together with the reference
    record Logged(Reference reference, String key, Instant dueAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LoggedOnes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Inside the caller's transaction.
    void remember(ContributionId id, PersonId officer) {
        jdbc.sql("""
            insert into ledger.quick_log (contribution, officer, logged_at) values (:id, :officer, :at)
            on conflict (contribution) do nothing\
            """)
                .param("id", id.number())
                .param("officer", officer.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What this officer logged lately; to others, and later, it is not there.
    Optional<Logged> find(Reference reference, PersonId officer) {
        return jdbc.sql("""
            select c.reference, c.key, c.due_at
              from ledger.quick_log q join ledger.contribution c on c.id = q.contribution
             where c.reference = :reference and q.officer = :officer and q.logged_at > :since\
            """)
                .param("reference", reference.letters())
                .param("officer", officer.value())
                .param("since", clock.instant().minus(SHOWN).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Logged(
                        new Reference(row.getString("reference")),
                        row.getString("key"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
