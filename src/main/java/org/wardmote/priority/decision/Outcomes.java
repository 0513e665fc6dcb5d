package org.wardmote.priority.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Telling;
import org.wardmote.messaging.Item;
import org.wardmote.platform.Job;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.Effect;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// Everybody whose contribution a decision considered is told, by the ledger, which knows who they are. A
/// correction is told anew. That all have been told, or cannot be, is noticed some minutes after it is true.
@Component
class Outcomes implements Job {

    /// The items' ids are those of versions.
    static final String DECISION = "priority.decision";

    private static final int AT_ONCE = 500;

    private final DecisionRows decisions;
    private final VersionRows versions;
    private final ConsideredRows considered;
    private final Telling telling;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Outcomes(
            DecisionRows decisions,
            VersionRows versions,
            ConsideredRows considered,
            Telling telling,
            Steps steps,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.decisions = decisions;
        this.versions = versions;
        this.considered = considered;
        this.telling = telling;
        this.steps = steps;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.facts = facts;
        this.clock = clock;
    }

    void tell(Decision decision, Version version) {
        telling.tell(
                new Item(DECISION, version.id()),
                disposition(version.content().effect()),
                considered.contributions(decision.id()));
    }

    /// Everybody was, before it was brought in here.
    void toldBefore(Decision decision, Version version, Instant at) {
        telling.toldBefore(
                new Item(DECISION, version.id()),
                disposition(version.content().effect()),
                considered.contributions(decision.id()),
                at);
    }

    private static Disposition disposition(Effect effect) {
        return switch (effect) {
            case NONE, NOTED -> Disposition.NO_ACTION;
            case INFLUENCED, CHANGED, DRIVEN -> Disposition.ACTED;
        };
    }

    /// Of the version that holds.
    Telling.Told told(Version version) {
        return telling.told(new Item(DECISION, version.id()));
    }

    @Override
    public String name() {
        return "priority told";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        jdbc.sql("""
            select id from priority.decision
            where published_at is not null and told_at is null and not told_before order by id limit :atOnce\
            """)
                .param("atOnce", AT_ONCE)
                .query((row, number) -> new DecisionId(row.getLong("id")))
                .list()
                .forEach(id -> transaction.executeWithoutResult(status -> look(id)));
    }

    private void look(DecisionId id) {
        var now = Moments.now(clock);
        var decision = decisions.lock(id, now);
        if (decision.toldAt() != null) return;
        var isOver = versions.findHolding(id).filter(version -> told(version).isOver());
        if (isOver.isPresent()) record(decision, now);
    }

    void record(Decision decision, Instant at) {
        decisions.told(decision.id(), at);
        steps.record(decision.id(), Step.of("told", null, at));
        facts.publishEvent(new PriorityFact.DecisionTold(decision.id(), decision.placed(), at, Moments.now(clock)));
    }
}
