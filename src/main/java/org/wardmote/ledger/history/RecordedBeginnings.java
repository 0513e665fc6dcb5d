package org.wardmote.ledger.history;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Regime;
import org.wardmote.people.PersonId;

/// Writes the first two happenings of each history and the row they make.
@Component
class RecordedBeginnings implements Beginnings {

    private final JdbcClient jdbc;
    private final Appending appending;
    private final KeptStanding kept;
    private final Publishing facts;

    RecordedBeginnings(JdbcClient jdbc, Appending appending, KeptStanding kept, Publishing facts) {
        this.jdbc = jdbc;
        this.appending = appending;
        this.kept = kept;
        this.facts = facts;
    }

    @Override
    public Optional<Receipt> findByToken(String token) {
        return jdbc.sql("""
            select c.id, c.reference, c.key, k.due_at from ledger.contribution c
            join ledger.clock k on k.contribution = c.id and k.round = 1
            where c.token = :token
            """)
                .param("token", token)
                .query((row, number) -> new Receipt(
                        new ContributionId(row.getLong("id")),
                        new Reference(row.getString("reference")),
                        row.getString("key"),
                        Moments.get(row, "due_at")))
                .optional();
    }

    @Override
    public Optional<Standing> begin(Draft draft) {
        return insert(draft).map(id -> write(id, draft));
    }

    private Standing write(ContributionId id, Draft draft) {
        var received = appending.append(id, 1, received(draft), draft.words());
        if (draft.place() != null) appending.keep(received, "place", draft.place());
        var acknowledged = appending.append(id, 1, Step.of(Kind.ACKNOWLEDGED, acknowledgedAt(received, draft)), null);
        var standing = Standing.begin(origin(id, draft), received);
        standing.take(received);
        standing.take(acknowledged);
        if (draft.officer() == null) kept.keepClock(standing);
        else confide(standing, draft.officer(), acknowledgedAt(received, draft));
        facts.received(received, standing);
        return standing;
    }

    /// Held for law enforcement, and in one officer's hands, from the first moment.
    private void confide(Standing standing, PersonId officer, Instant at) {
        var regime = Step.of(Kind.REGIME_CHANGED, at).code(Regime.LAW_ENFORCEMENT.code());
        standing.take(appending.append(standing.id(), 1, regime, null));
        standing.take(
                appending.append(standing.id(), 1, Step.of(Kind.ASSIGNED, at).to(officer), null));
        kept.keep(standing);
    }

    private static @Nullable Long announcement(Draft draft) {
        var answers = draft.answers();
        return answers == null ? null : answers.announcement();
    }

    /// What comes from elsewhere was acknowledged there, when it was received.
    private static Instant acknowledgedAt(Happening received, Draft draft) {
        return draft.imported() ? draft.receivedAt() : received.recordedAt();
    }

    private static Step received(Draft draft) {
        return Step.of(Kind.RECEIVED, draft.receivedAt())
                .by(draft.by())
                .placed(draft.placed())
                .code(draft.quotable() ? "quotable" : null)
                .clock(draft.clock());
    }

    private static Origin origin(ContributionId id, Draft draft) {
        return new Origin(
                id,
                draft.reference(),
                draft.channel(),
                draft.relation(),
                draft.subject(),
                draft.person(),
                draft.about(),
                draft.outcomeOn(),
                draft.replyWanted(),
                draft.dissatisfied(),
                draft.crime(),
                draft.late(),
                draft.imported(),
                announcement(draft),
                draft.officer() != null,
                draft.saidAt(),
                draft.receivedAt());
    }

    private Optional<ContributionId> insert(Draft draft) {
        return jdbc.sql("""
            insert into ledger.contribution (reference, key, token, organisation, borough, area, channel, relation,
                subject, person, state, owed, outcome_on, lead, about, regime, quotable, reply_wanted, dissatisfied,
                crime, crime_late, late, outcome_told, round, due_at, running, escalation, said_at, received_at,
                imported, announcement, confided)
            values (:reference, :key, :token, :organisation, :borough, :area, :channel, :relation, :subject, :person,
                'acknowledged', :owed, :outcomeOn, :organisation, :about, :regime, :quotable, :replyWanted,
                :dissatisfied, :crime, false, :late, false, 1, :due, true, 0, :said, :received, :imported,
                :announcement, :confided)
            on conflict do nothing returning id
            """)
                .param("reference", draft.reference().letters())
                .param("key", draft.key())
                .param("token", draft.token(), Types.VARCHAR)
                .param("organisation", draft.placed().organisation())
                .param("borough", HappeningRows.number(draft.placed().borough()), Types.BIGINT)
                .param("area", HappeningRows.number(draft.placed().area()), Types.BIGINT)
                .param("channel", draft.channel().code())
                .param("relation", draft.relation().code())
                .param("subject", draft.subject(), Types.VARCHAR)
                .param("person", HappeningRows.uuid(draft.person()), Types.OTHER)
                .param("about", HappeningRows.uuid(draft.about()), Types.OTHER)
                .param("owed", draft.outcomeOn() == null ? "reply" : "outcome")
                .param("outcomeOn", draft.outcomeOn(), Types.DATE)
                .param("quotable", draft.quotable())
                .param("replyWanted", draft.replyWanted())
                .param("dissatisfied", draft.dissatisfied())
                .param("crime", draft.crime())
                .param("late", draft.late())
                .param("due", Moments.at(draft.clock().dueAt()))
                .param("said", Moments.at(draft.saidAt()))
                .param("received", Moments.at(draft.receivedAt()))
                .param("imported", draft.imported())
                .param("announcement", announcement(draft), Types.BIGINT)
                .param("confided", draft.officer() != null)
                .param("regime", (draft.officer() == null ? Regime.GENERAL : Regime.LAW_ENFORCEMENT).code())
                .query(Long.class)
                .optional()
                .map(ContributionId::new);
    }
}
