package org.wardmote.ledger.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.limit.Limits;

/// Goes through the past in order, letting the clock strike between one step and the next, and up to now.
@Component
class ReplayedPast implements Replaying {

    private final History history;
    private final Limits.Known limits;
    private final PastSteps steps;
    private final PastAnswers answers;
    private final Clock clock;

    ReplayedPast(History history, Limits.Known limits, PastSteps steps, PastAnswers answers, Clock clock) {
        this.history = history;
        this.limits = limits;
        this.steps = steps;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void replay(ContributionId id, List<Past> pasts) {
        var standing = history.lock(id);
        var now = Moments.now(clock);
        refuseUnlessInOrder(standing.contribution().receivedAt(), pasts, now);
        for (var past : withSharedAnswers(pasts)) {
            runTo(past.at(), standing);
            steps.take(standing, past);
        }
        runTo(now, standing);
    }

    private static void refuseUnlessInOrder(Instant received, List<Past> pasts, Instant now) {
        var before = received;
        for (var past : pasts) {
            refuseUnlessBetween(before, past.at(), now);
            before = past.at();
        }
    }

    private List<Past> withSharedAnswers(List<Past> pasts) {
        var all = new ArrayList<>(pasts);
        for (var past : pasts)
            if (past instanceof Past.Merged merged) answers.sharedBy(merged).ifPresent(all::add);
        all.sort(Comparator.comparing(Past::at));
        return all;
    }

    private static void refuseUnlessBetween(Instant before, Instant at, Instant now) {
        if (at.isAfter(now)) throw new Refusal.Invalid("It says what happened in the future: " + at + ".");
        if (at.isBefore(before))
            throw new Refusal.Invalid("What happened is not in order: " + at.atZone(LondonTime.ZONE)
                    + " comes before what stands ahead of it, or before it was received.");
    }

    private void runTo(Instant then, Standing standing) {
        for (var next = next(standing); next != null && next.isBefore(then); next = next(standing))
            strike(standing, next);
    }

    private @org.jspecify.annotations.Nullable Instant next(Standing standing) {
        var it = standing.contribution();
        var hours = limits.of(it.placed(), it.clock().from());
        return hours.next(it.clock(), standing.warnedAt() != null, it.escalation());
    }

    private void strike(Standing standing, Instant at) {
        var it = standing.contribution();
        if (standing.warnedAt() == null) history.record(standing, Step.of(Kind.WARNED, at));
        else if (it.clock().missedAt() == null) history.record(standing, Step.of(Kind.MISSED, at));
        else history.record(standing, Step.of(Kind.ESCALATED, at).code(String.valueOf(it.escalation() + 1)));
    }
}
