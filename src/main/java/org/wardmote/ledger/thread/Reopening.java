package org.wardmote.ledger.thread;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.limit.Limits;

/// Until when an answer can be said not to answer; asked before the verb, so that nobody is offered what is
/// refused.
@Component
public class Reopening {

    private final Limits.Known limits;
    private final Clock clock;

    Reopening(Limits.Known limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// Empty where it cannot be opened again now.
    public Optional<Instant> until(Contribution contribution) {
        var answered = contribution.clock().stoppedAt();
        var state = contribution.state();
        if (answered == null || state.isOpen() || state == State.MERGED) return Optional.empty();
        var now = clock.instant();
        var until = answered.plus(
                Duration.ofDays(limits.of(contribution.placed(), now).reopenDays()));
        return now.isAfter(until) ? Optional.empty() : Optional.of(until);
    }
}
