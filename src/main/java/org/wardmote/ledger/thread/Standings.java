package org.wardmote.ledger.thread;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.limit.Limits;

/// Where a contribution stands and what its person may do, in plain words.
@Component
class Standings {

    private final Holder holder;
    private final Limits.Known limits;
    private final Clock clock;

    Standings(Holder holder, Limits.Known limits, Clock clock) {
        this.holder = holder;
        this.limits = limits;
        this.clock = clock;
    }

    ThreadPage.Standing standing(Contribution contribution, Frame.Words words) {
        var when = new When(words);
        var key = "ledger.thread.state." + contribution.state().code();
        var running = contribution.clock().stoppedAt() == null;
        var missed = contribution.clock().missedAt();
        return new ThreadPage.Standing(
                words.say(key),
                tone(contribution, running),
                words.say(key + ".text"),
                holder.who(contribution, words),
                running ? when.moment(contribution.clock().dueAt()) : null,
                missed == null ? null : when.moment(missed),
                contribution.disposition() == null || contribution.state().isOpen()
                        ? null
                        : words.say("ledger.thread.disposition."
                                + contribution.disposition().code()));
    }

    private static String tone(Contribution contribution, boolean running) {
        if (running && contribution.clock().missedAt() != null) return "late";
        return contribution.state().isOpen() || contribution.state() == State.MERGED ? "plain" : "good";
    }

    ThreadPage.May may(Contribution contribution, Frame.Words words) {
        var until = reopenUntil(contribution);
        return new ThreadPage.May(
                contribution.state() != State.CLOSED || until != null,
                until == null ? null : new When(words).day(until),
                contribution.state() == State.CLOSED,
                contribution.owed() == Owed.OUTCOME && contribution.clock().stoppedAt() == null,
                contribution.quotable());
    }

    /// As long as the verb itself would allow it.
    private @Nullable Instant reopenUntil(Contribution contribution) {
        var answered = contribution.clock().stoppedAt();
        var state = contribution.state();
        if (answered == null || state.isOpen() || state == State.MERGED) return null;
        var now = clock.instant();
        var until = answered.plus(
                Duration.ofDays(limits.of(contribution.placed(), now).reopenDays()));
        return now.isAfter(until) ? null : until;
    }
}
