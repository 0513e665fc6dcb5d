package org.wardmote.people.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Job;

/// Removes sign-ins that ended or lapsed three months ago.
@Component
class Forgetting implements Job {

    private static final Duration KEPT = Duration.ofDays(90);

    private final SignInRows rows;
    private final Clock clock;

    Forgetting(SignInRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.sign-ins-forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        rows.forgetBefore(clock.instant().minus(KEPT));
    }
}
