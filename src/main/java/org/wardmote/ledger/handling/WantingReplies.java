package org.wardmote.ledger.handling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.limit.Limits;
import org.wardmote.ledger.reading.Reach;

/// Whoever contributed wants a reply that they have not got: another one, or one where an outcome was owed.
@Component
class WantingReplies {

    private final Verbs verbs;
    private final Limits.Known limits;
    private final Reach reach;

    WantingReplies(Verbs verbs, Limits.Known limits, Reach reach) {
        this.verbs = verbs;
        this.limits = limits;
        this.reach = reach;
    }

    /// What they were dissatisfied with is taken from whoever answered it.
    void reopen(ContributionId id, String said) {
        verbs.once(() -> {
            var standing = verbs.history().lock(id);
            verbs.require(Kind.REOPENED, standing);
            var now = verbs.now();
            var hours = limits.of(standing.contribution().placed(), now);
            refuseUnlessAnswered(standing.contribution().clock().stoppedAt(), now, hours.reopenDays());
            var clock = hours.reply(standing.contribution().clock().round() + 1, now);
            verbs.record(standing, Step.of(Kind.REOPENED, now).clock(clock), said);
            var has = standing.contribution().assignedTo();
            if (has != null && reach.concerns(has, standing)) verbs.record(standing, Step.of(Kind.UNASSIGNED, now));
            return standing;
        });
    }

    private static void refuseUnlessAnswered(@Nullable Instant answered, Instant now, int days) {
        if (answered == null) throw new CannotHappenNow("The answer is on its way. Wait until you have it.");
        if (now.isAfter(answered.plus(Duration.ofDays(days))))
            throw new CannotHappenNow("This was answered more than " + days
                    + " days ago, so it cannot be opened again. Write to us anew instead.");
    }

    void insteadOfOutcome(ContributionId id) {
        verbs.once(() -> {
            var standing = verbs.history().lock(id);
            var before = standing.contribution();
            verbs.require(Kind.REPLY_WANTED, standing);
            if (before.owed() == Owed.REPLY || !before.clock().isRunning())
                throw new CannotHappenNow("A reply is owed already, or you have been told what came of it.");
            return verbs.record(
                    standing, Step.of(Kind.REPLY_WANTED, verbs.now()).clock(sooner(before)));
        });
    }

    /// From now on a reply is owed, in the usual time and never later than the outcome was.
    private Contribution.Clock sooner(Contribution before) {
        var was = before.clock();
        var reply = limits.of(before.placed(), verbs.now()).reply(was.round(), verbs.now());
        var due = reply.dueAt().isBefore(was.dueAt()) ? reply.dueAt() : was.dueAt();
        var warn = reply.warnAt().isBefore(due) ? reply.warnAt() : due;
        return new Contribution.Clock(was.round(), was.from(), warn, due, null, null);
    }
}
