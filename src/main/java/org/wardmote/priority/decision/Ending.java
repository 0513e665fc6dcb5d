package org.wardmote.priority.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.promise.Promising;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;
import org.wardmote.priority.record.Texts;

/// What came of a decision is measured against what was hoped for; and it is closed, once everybody was told.
@Component
public class Ending {

    private static final Set<String> REACHED = Set.of("yes", "partly", "no");

    private final DecisionRows decisions;
    private final VersionRows versions;
    private final ConsideredRows considered;
    private final Findings findings;
    private final Outcomes outcomes;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final Deciding.Outside outside;

    Ending(
            DecisionRows decisions,
            VersionRows versions,
            ConsideredRows considered,
            Findings findings,
            Outcomes outcomes,
            Steps steps,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Promising promising,
            Changes changes,
            Clock clock) {
        this.decisions = decisions;
        this.versions = versions;
        this.considered = considered;
        this.findings = findings;
        this.outcomes = outcomes;
        this.steps = steps;
        this.jdbc = jdbc;
        this.outside = new Deciding.Outside(transaction, facts, promising, changes, clock);
    }

    /// One measurement.
    public record Measured(String reached, String found, Instant at) {}

    /// @param reached `yes`, `partly`, `no`
    public void measure(DecisionId id, @Nullable String reached, @Nullable String typed, Viewer by, Instant at) {
        if (reached == null || !REACHED.contains(reached))
            throw new Refusal.Invalid("Say whether what was hoped for has been reached.");
        var found = Texts.needed("what was found", typed, Content.MOST);
        deciding(id, by, at, decision -> {
            if (!decision.isTaken()) throw new CannotBeNow("Nothing has been decided that could be measured.");
            jdbc.sql("""
                insert into priority.measured (decision, reached, found, by_person, happened_at, recorded_at)
                values (:decision, :reached, :found, :by, :at, :now)\
                """)
                    .param("decision", id.number())
                    .param("reached", reached)
                    .param("found", found)
                    .param("by", by.whom().value())
                    .param("at", Moments.at(at))
                    .param("now", Moments.at(Moments.now(outside.clock())))
                    .update();
            decisions.measured(id, reached, at);
            steps.record(id, Step.of("measured", by.whom(), at).note(found));
            if (decision.isSecret()) return;
            outside.promising().keep("outcome", id.number(), at);
            outside.facts()
                    .publishEvent(new PriorityFact.OutcomeMeasured(
                            id, decision.placed(), at, Moments.now(outside.clock()), reached));
            outside.changes().announce();
        });
    }

    List<Measured> measured(DecisionId id) {
        return jdbc.sql("select * from priority.measured where decision = :id order by id")
                .param("id", id.number())
                .query((row, number) ->
                        new Measured(row.getString("reached"), row.getString("found"), Moments.get(row, "happened_at")))
                .list();
    }

    /// Everybody was told of it before it was brought in here.
    public void toldBefore(DecisionId id, Viewer by, Instant at) {
        deciding(id, by, at, decision -> {
            if (!decision.toldBefore() || decision.toldAt() != null)
                throw new CannotBeNow("Whether everybody has been told is known here.");
            outcomes.record(decision, at);
        });
    }

    public void close(DecisionId id, Viewer by, Instant at) {
        deciding(id, by, at, decision -> {
            if (!decision.isTaken()) throw new CannotBeNow("This decision is not public. It cannot be closed before.");
            if (decision.closedAt() != null && decision.state() == DecisionState.CLOSED)
                throw new CannotBeNow("This decision is closed already.");
            if (versions.findInWork(id).isPresent())
                throw new CannotBeNow("A correction is being written. Publish it first.");
            if (decision.toldAt() == null)
                throw new CannotBeNow("Not everybody who contributed has been told yet. Nothing closes before.");
            decisions.close(id, at);
            steps.record(id, Step.of("closed", by.whom(), at));
            for (var one : considered.list(id))
                if (!decisions.hasOther(one.finding(), id)) findings.closed(one.finding(), at);
            outside.changes().announce();
        });
    }

    private void deciding(DecisionId id, Viewer by, Instant at, Consumer<Decision> use) {
        outside.transaction().executeWithoutResult(status -> {
            var decision = decisions.lock(id, at);
            if (!Reach.may(by, Function.DECIDE, decision.placed())) throw new NotFound();
            use.accept(decision);
        });
    }
}
