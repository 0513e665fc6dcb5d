package org.wardmote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;

class RelativeDaysTests {

    private final RelativeDays days = new RelativeDays(new TestClock(Instant.parse("2026-03-01T09:30:20Z")));

    @Test
    void daysMomentsAndMonthsAreCountedFromToday() {
        assertThat(days.resolve("-1d")).isEqualTo("2026-02-28");
        assertThat(days.resolve("+31d 18:30")).isEqualTo("2026-04-01T18:30");
        assertThat(days.resolve("-50h")).isEqualTo("2026-02-27T07:30:00Z");
        assertThat(days.resolve("-3m")).isEqualTo("2025-12");
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(days.resolve("Packsaddle Road, from -3d to the 5m mark"))
                .isEqualTo("Packsaddle Road, from -3d to the 5m mark");
        assertThat(days.resolve("")).isEmpty();
        assertThat(days.resolve("12d")).isEqualTo("12d");
    }
}
