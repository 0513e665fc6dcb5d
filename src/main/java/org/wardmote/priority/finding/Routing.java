package org.wardmote.priority.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;
import org.wardmote.priority.record.Texts;

/// A finding is weighed, goes to a named post with a day by which it is to be acknowledged there, and is.
@Component
public class Routing {

    static final String ROUTED = "priority.routed";
    static final int MOST_POST = 150;

    private final FindingRows findings;
    private final HandOverRows handOvers;
    private final Escalating escalating;
    private final Steps steps;
    private final Correspondence correspondence;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Routing(
            FindingRows findings,
            HandOverRows handOvers,
            Escalating escalating,
            Steps steps,
            Correspondence correspondence,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.findings = findings;
        this.handOvers = handOvers;
        this.escalating = escalating;
        this.steps = steps;
        this.correspondence = correspondence;
        this.transaction = transaction;
        this.facts = facts;
        this.clock = clock;
    }

    public void reword(FindingId id, Wording wording, Viewer by, Instant at) {
        analysing(id, by, at, finding -> {
            requireOpen(finding);
            findings.reword(id, wording, at);
            steps.record(id, Step.of("reworded", by.whom(), at));
        });
    }

    /// @param harm 1 to 3, by the worded examples
    /// @param reason why that and not the next
    public void weigh(FindingId id, int harm, @Nullable String reason, Viewer by, Instant at) {
        var why = Texts.needed("why", reason, Wording.MOST);
        if (harm < 1 || harm > 3) throw new Refusal.Invalid("Harm has three levels. Choose one of them.");
        analysing(id, by, at, finding -> {
            requireOpen(finding);
            findings.harm(id, harm, why, at);
            steps.record(id, Step.of("weighed", by.whom(), at).number(harm).note(why));
        });
    }

    /// Again, too: where it went to the wrong post, or nobody acknowledged it.
    public void route(
            FindingId id, @Nullable String typed, @Nullable PersonId to, LocalDate dueOn, Viewer by, Instant at) {
        var post = Texts.needed("post", typed, MOST_POST);
        if (dueOn.isBefore(LocalDate.ofInstant(at, LondonTime.ZONE)))
            throw new Refusal.Invalid("The day by which it is to be acknowledged has gone by already.");
        analysing(id, by, at, finding -> {
            if (!Set.of(FindingState.GATHERING, FindingState.ROUTED).contains(finding.state()))
                throw new CannotBeNow("This finding has been acknowledged, and stays where it is.");
            if (finding.harm() == 0) throw new CannotBeNow("Say how much harm it does before it goes to anybody.");
            findings.route(id, post, to, dueOn, at);
            handOvers.hand(id, new Finding.Routed(post, to, dueOn, at, null, null), by.whom(), at);
            steps.record(id, Step.of("routed", by.whom(), at).to(post, to, dueOn));
            var now = Moments.now(clock);
            facts.publishEvent(new PriorityFact.FindingRouted(id, finding.placed(), at, now, dueOn));
            if (to != null && !at.isBefore(now))
                correspondence.stage(to, MessageClass.NOTICE, new Item(ROUTED, id.number()));
        });
    }

    /// By whoever decides there.
    public void acknowledge(FindingId id, Viewer by, Instant at) {
        transaction.executeWithoutResult(status -> {
            var finding = findings.lock(id, at);
            if (!Reach.may(by, Function.DECIDE, finding.placed())) throw new NotFound();
            if (finding.state() != FindingState.ROUTED)
                throw new CannotBeNow("This finding does not wait to be acknowledged.");
            escalating.escalate(finding, at);
            findings.acknowledge(id, by.whom(), at);
            handOvers.acknowledge(id, by.whom(), at);
            steps.record(id, Step.of("acknowledged", by.whom(), at));
            facts.publishEvent(new PriorityFact.FindingAcknowledged(id, finding.placed(), at, Moments.now(clock)));
        });
    }

    /// It was made by mistake. What it gathered is let go.
    public void withdraw(FindingId id, @Nullable String reason, Viewer by, Instant at) {
        var why = Texts.needed("why", reason, Wording.MOST);
        analysing(id, by, at, finding -> {
            if (finding.state() != FindingState.GATHERING)
                throw new CannotBeNow(
                        "This finding has gone to a post. It ends with a decision, which may be \"none\".");
            findings.end(id, FindingState.WITHDRAWN, at);
            steps.record(id, Step.of("withdrawn", by.whom(), at).note(why));
        });
    }

    private void analysing(FindingId id, Viewer by, Instant at, Consumer<Finding> use) {
        transaction.executeWithoutResult(status -> {
            var finding = findings.lock(id, at);
            if (!Reach.may(by, Function.ANALYSE, finding.placed())) throw new NotFound();
            use.accept(finding);
        });
    }

    private static void requireOpen(Finding finding) {
        if (!finding.state().isOpen()) throw new CannotBeNow("This finding has ended.");
    }
}
