package org.wardmote.ledger.allowance;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Job;

/// Removes what was counted of network sources once it limits nobody any more.
@Component
class ForgettingSources implements Job {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Allowance allowance;
    private final Clock clock;

    ForgettingSources(Allowance allowance, Clock clock) {
        this.allowance = allowance;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger.sources-removed";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        allowance.forgetBefore(clock.instant().minus(KEPT));
    }
}
