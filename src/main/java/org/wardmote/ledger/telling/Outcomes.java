package org.wardmote.ledger.telling;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.telling.OutcomeRows.Staged;
import org.wardmote.messaging.Item;
import org.wardmote.people.PersonId;

/// What follows when an outcome that others decided has been told, or never will be.
@Component
class Outcomes {

    private final OutcomeRows rows;
    private final History history;
    private final RunningOut runningOut;
    private final Settling settling;

    Outcomes(OutcomeRows rows, History history, RunningOut runningOut, Settling settling) {
        this.rows = rows;
        this.history = history;
        this.runningOut = runningOut;
        this.settling = settling;
    }

    void told(Item item, PersonId person, How how, Instant at) {
        for (var one : rows.waitingFor(person, item)) told(history.lock(one.contribution()), one, how, at);
    }

    /// @param standing locked; twice told is once recorded
    void told(Standing standing, Staged one, How how, Instant at) {
        if (!rows.told(one, how, at)) return;
        var now = standing.contribution();
        var stops = one.round() == now.clock().round() && now.clock().isRunning() && now.owed() == Owed.OUTCOME;
        if (stops) runningOut.before(standing, at);
        var step = Step.of(Kind.OUTCOME_TOLD, at).code(one.disposition().code()).stopping(stops);
        history.record(standing, one.round(), step, null);
        settling.close(standing, at);
    }
}
