package org.wardmote.ledger.telling;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.State;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;

/// An answer that is the outcome counts as the outcome told, once it has arrived; and what has been told is closed
/// where nothing holds it.
@Component
class Settling {

    private final History history;
    private final HoldRows holds;

    Settling(History history, HoldRows holds) {
        this.history = history;
        this.holds = holds;
    }

    /// @param arrived what the person was told
    void settle(Standing standing, Happening arrived, Instant at) {
        var step = arrived.step();
        var isOutcome = step.kind() == Kind.ANSWERED && step.outcome();
        if (isOutcome && !standing.contribution().outcomeTold())
            history.record(standing, Step.of(Kind.OUTCOME_TOLD, at).code(step.code()));
        close(standing, at);
    }

    void close(Standing standing, Instant at) {
        var now = standing.contribution();
        if (now.state() != State.OUTCOME_TOLD || now.clock().isRunning() || holds.isHeld(standing.id())) return;
        history.record(standing, Step.of(Kind.CLOSED, at));
    }
}
