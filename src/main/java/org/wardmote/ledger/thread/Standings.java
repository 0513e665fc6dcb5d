package org.wardmote.ledger.thread;

import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.wording.When;

/// Where a contribution stands and what its person may do, in plain words.
@Component
class Standings {

    private final Holder holder;
    private final Reopening reopening;

    Standings(Holder holder, Reopening reopening) {
        this.holder = holder;
        this.reopening = reopening;
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
                words.say(isDone(contribution) ? "ledger.thread.row.who.done" : "ledger.thread.row.who"),
                holder.who(contribution, words),
                running && missed == null ? when.moment(contribution.clock().dueAt()) : null,
                missed == null ? null : when.moment(missed),
                contribution.disposition() == null || contribution.state().isOpen()
                        ? null
                        : words.say("ledger.thread.disposition."
                                + contribution.disposition().code()));
    }

    private static boolean isDone(Contribution contribution) {
        return switch (contribution.state()) {
            case ANSWERED, OUTCOME_TOLD, CLOSED -> true;
            default -> false;
        };
    }

    private static String tone(Contribution contribution, boolean running) {
        if (running && contribution.clock().missedAt() != null) return "late";
        return contribution.state().isOpen() || contribution.state() == State.MERGED ? "plain" : "good";
    }

    ThreadPage.May may(Contribution contribution, Frame.Words words) {
        var until = reopening.until(contribution);
        return new ThreadPage.May(
                contribution.state() != State.CLOSED || until.isPresent(),
                until.map(new When(words)::day).orElse(null),
                contribution.state() == State.CLOSED,
                contribution.owed() == Owed.OUTCOME && contribution.clock().stoppedAt() == null,
                contribution.quotable(),
                !contribution.state().isOpen() && contribution.state() != State.MERGED,
                contribution.outcomeOnly());
    }
}
