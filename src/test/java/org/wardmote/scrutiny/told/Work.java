package org.wardmote.scrutiny.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.Effect;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.PriorityFact.DecisionPublished;
import org.wardmote.priority.PriorityFact.DecisionTold;
import org.wardmote.priority.PriorityFact.DecisionWithheld;
import org.wardmote.priority.PriorityFact.OutcomeMeasured;
import org.wardmote.priority.PriorityFact.PromiseKept;
import org.wardmote.priority.PriorityFact.PromiseMade;
import org.wardmote.priority.PriorityFact.PromiseMissed;
import org.wardmote.priority.PromiseId;

/// What would be told of one decision or promise, step by step.
public final class Work {

    private final List<PriorityFact> facts = new ArrayList<>();
    private final long id;
    private final Placed placed;
    private int version;
    private LocalDate due = LocalDate.EPOCH;

    public Work(long id, Placed placed) {
        this.id = id;
        this.placed = placed;
    }

    public List<PriorityFact> facts() {
        return facts;
    }

    public Work published(Effect effect, Instant at) {
        facts.add(new DecisionPublished(new DecisionId(id), placed, at, at, effect, ++version, 40, 30));
        return this;
    }

    public Work withheld(Instant at) {
        var review = LocalDate.ofInstant(at, LondonTime.ZONE).plusDays(90);
        facts.add(new DecisionWithheld(new DecisionId(id), placed, at, at, "court", review));
        return this;
    }

    public Work told(Instant at) {
        facts.add(new DecisionTold(new DecisionId(id), placed, at, at));
        return this;
    }

    public Work measured(Instant at) {
        facts.add(new OutcomeMeasured(new DecisionId(id), placed, at, at, "partly"));
        return this;
    }

    public Work promised(LocalDate on, Instant at) {
        due = on;
        facts.add(new PromiseMade(new PromiseId(id), placed, at, at, "action", on));
        return this;
    }

    public Work kept(Instant at) {
        facts.add(new PromiseKept(new PromiseId(id), placed, at, at));
        return this;
    }

    /// When its day is over.
    public Work missed() {
        var at = LondonTime.startOf(due.plusDays(1)).plusSeconds(60);
        facts.add(new PromiseMissed(new PromiseId(id), placed, at, at));
        return this;
    }

    public static Work randomDecision(long id, List<Placed> places, Instant begin, int days, Random random) {
        var work = new Work(id, places.get(random.nextInt(places.size())));
        var at = begin.plusSeconds(random.nextInt(days * 86_400));
        for (var steps = 1 + random.nextInt(5); steps > 0; steps--) {
            switch (random.nextInt(6)) {
                case 0 -> work.withheld(at);
                case 1, 2 -> work.told(at);
                case 3 -> work.measured(at);
                default -> work.published(Effect.values()[random.nextInt(Effect.values().length)], at);
            }
            at = at.plusSeconds(1 + random.nextInt(600_000));
        }
        return work;
    }

    public static Work randomPromise(long id, List<Placed> places, Instant begin, int days, Random random) {
        var work = new Work(id, places.get(random.nextInt(places.size())));
        var at = begin.plusSeconds(random.nextInt(days * 86_400));
        work.promised(LocalDate.ofInstant(at, LondonTime.ZONE).plusDays(random.nextInt(20)), at);
        for (var steps = random.nextInt(4); steps > 0; steps--) {
            at = at.plusSeconds(1 + random.nextInt(900_000));
            var late = LondonTime.startOf(work.due.plusDays(1)).plusSeconds(60);
            switch (random.nextInt(3)) {
                case 0 -> work.promised(LocalDate.ofInstant(at, LondonTime.ZONE).plusDays(random.nextInt(20)), at);
                case 1 -> work.kept(at);
                default -> {
                    if (late.isAfter(at)) at = late;
                    work.facts.add(new PromiseMissed(new PromiseId(id), work.placed, at, at));
                }
            }
        }
        return work;
    }
}
