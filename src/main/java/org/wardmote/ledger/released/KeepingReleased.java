package org.wardmote.ledger.released;

import java.sql.Types;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.ledger.Subjects;
import org.wardmote.ledger.history.Standing;
import org.wardmote.platform.Changes;

/// Writes them down, and says that what the public sees has changed: when one is released, and whenever the
/// contribution of one closes or is opened again.
@Component
class KeepingReleased implements Releasing {

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final Subjects subjects;
    private final Changes changes;

    KeepingReleased(JdbcClient jdbc, RandomGenerator random, Subjects subjects, Changes changes) {
        this.jdbc = jdbc;
        this.random = random;
        this.subjects = subjects;
        this.changes = changes;
    }

    @Override
    public void release(
            long answer, Standing standing, Disposition disposition, long words, @Nullable Long question, Instant at) {
        while (!insert(answer, Reference.random(random), standing, disposition, words, question, at)) {
            if (isReleased(answer)) throw new IllegalStateException("Answer " + answer + " is released already");
        }
        changes.announce();
    }

    private boolean insert(
            long answer,
            Reference reference,
            Standing standing,
            Disposition disposition,
            long words,
            @Nullable Long question,
            Instant at) {
        var placed = standing.contribution().placed();
        return jdbc.sql("""
            insert into ledger.released (answer, reference, contribution, organisation, borough, area, subject,
                disposition, words, question, released_at)
            select :answer, :reference, :contribution, :organisation, :borough, :area, :subject, :disposition, :words,
                   :question, :at
            where not exists (select from ledger.contribution where reference = :reference)
            on conflict do nothing
            """)
                        .param("answer", answer)
                        .param("reference", reference.letters())
                        .param("contribution", standing.id().number())
                        .param("organisation", placed.organisation())
                        .param("borough", number(placed.borough()), Types.BIGINT)
                        .param("area", number(placed.area()), Types.BIGINT)
                        .param("subject", known(standing.contribution().subject()), Types.VARCHAR)
                        .param("disposition", disposition.code())
                        .param("words", words)
                        .param("question", question, Types.BIGINT)
                        .param("at", Moments.at(at))
                        .update()
                > 0;
    }

    /// Officers type a subject in words of their own, which may name somebody.
    private @Nullable String known(@Nullable String subject) {
        return subject == null || subjects.includes(subject) ? subject : Subjects.OTHER;
    }

    private boolean isReleased(long answer) {
        return jdbc.sql("select exists (select from ledger.released where answer = :answer)")
                .param("answer", answer)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    @EventListener
    void on(LedgerFact.ContributionClosed closed) {
        announce(closed.contribution());
    }

    @EventListener
    void on(LedgerFact.ContributionReopened reopened) {
        announce(reopened.contribution());
    }

    private void announce(ContributionId id) {
        if (jdbc.sql("select exists (select from ledger.released where contribution = :id)")
                .param("id", id.number())
                .query(Boolean.class)
                .single()) changes.announce();
    }
}
