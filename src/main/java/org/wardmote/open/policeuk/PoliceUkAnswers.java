package org.wardmote.open.policeuk;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.open.json.Json;
import org.wardmote.platform.Finished;

/// Documents made ready to send, good for as long as "today" means today.
@Component
class PoliceUkAnswers {

    private final Clock clock;

    PoliceUkAnswers(Clock clock) {
        this.clock = clock;
    }

    Finished of(Object document) {
        return goodUntil(document, LondonTime.nextMidnight(clock));
    }

    Finished goodUntil(Object document, Instant goodUntil) {
        return Finished.of("application/json", Json.bytes(document), goodUntil);
    }
}
