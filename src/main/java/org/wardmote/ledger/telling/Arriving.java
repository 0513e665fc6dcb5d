package org.wardmote.ledger.telling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;

/// What follows when word of something has reached a person, or could not, or lies at their link.
@Component
class Arriving {

    private final History history;
    private final RunningOut runningOut;
    private final Settling settling;

    Arriving(History history, RunningOut runningOut, Settling settling) {
        this.history = history;
        this.runningOut = runningOut;
        this.settling = settling;
    }

    /// @param of what they were told of
    /// @param how delivered, left at the link, or unreached
    /// @param by the way in which it was delivered
    void arrived(Standing standing, Happening of, Kind how, @Nullable String by, Instant at) {
        var stops = stops(standing, of);
        if (stops) runningOut.before(standing, at);
        var step = Step.of(how, at)
                .about(of.id())
                .answer(of.step().answer())
                .code(by)
                .stopping(stops);
        history.record(standing, of.round(), step, null);
        if (of.round() == standing.contribution().clock().round()) settling.settle(standing, of, at);
    }

    /// A human answer does, and word of where it was passed to. Nothing that the program says by itself, no
    /// question, and no reply where an outcome is owed.
    private static boolean stops(Standing standing, Happening of) {
        var now = standing.contribution();
        if (of.round() != now.clock().round() || !now.clock().isRunning()) return false;
        return switch (of.step().kind()) {
            case PASSED_ON -> true;
            case ANSWERED -> now.owed() == Owed.REPLY || of.step().outcome();
            default -> false;
        };
    }
}
