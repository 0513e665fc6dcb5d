package org.wardmote.ledger.telling;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;

/// Records that a clock has run out, at the moment when it did, whenever that is noticed.
@Component
class RunningOut {

    private final History history;

    RunningOut(History history) {
        this.history = history;
    }

    /// An answer that comes after the last moment came too late, though nobody had looked at the clock yet.
    void before(Standing standing, Instant answered) {
        var clock = standing.contribution().clock();
        if (clock.isRunning() && clock.missedAt() == null && answered.isAfter(clock.dueAt())) miss(standing, clock);
    }

    private Happening miss(Standing standing, Contribution.Clock clock) {
        return history.record(standing, Step.of(Kind.MISSED, clock.dueAt()));
    }
}
