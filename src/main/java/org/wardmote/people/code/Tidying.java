package org.wardmote.people.code;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Job;

/// Removes links and codes that no longer hold, and counts of attempts that are over.
@Component
class Tidying implements Job {

    private final SentCodes codes;
    private final Attempts attempts;

    Tidying(SentCodes codes, Attempts attempts) {
        this.codes = codes;
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return "people.codes-removed";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        codes.removeOld();
        attempts.removeOld();
    }
}
