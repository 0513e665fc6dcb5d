package org.wardmote.engagement.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.LondonTime;

class MeetingTimesTests {

    @Test
    void summerAndWinterAreLondons() {
        assertThat(starts("2026-12-01T18:30")).isEqualTo(Instant.parse("2026-12-01T18:30:00Z"));
        assertThat(starts("2026-07-01 18:30")).isEqualTo(Instant.parse("2026-07-01T17:30:00Z"));
    }

    @Test
    void theHourThatSpringLeavesOutIsRefused() {
        assertThatExceptionOfType(BadRow.class)
                .isThrownBy(() -> starts("2026-03-29T01:30"))
                .withMessageContaining("does not exist in London");
    }

    @Test
    void ofTheHourThatAutumnRepeatsTheFirstIsTaken() {
        assertThat(starts("2026-10-25T01:30")).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void anEndInThatHourIsTheFirstAfterTheStart() {
        var starts = starts("2026-10-25T01:45");
        assertThat(MeetingTimes.ends(LocalDateTime.parse("2026-10-25T01:15"), starts))
                .isEqualTo(Instant.parse("2026-10-25T01:15:00Z"));
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatExceptionOfType(BadRow.class)
                .isThrownBy(
                        () -> MeetingTimes.ends(LocalDateTime.parse("2026-12-01T18:00"), starts("2026-12-01T18:30")))
                .withMessage("It ends before it starts.");
    }

    @Property
    void everyTimeIsReadAsLondonReadsItOrRefused(@ForAll String text) {
        try {
            var local = MeetingTimes.parse("starts", text);
            assertThat(LocalDateTime.ofInstant(MeetingTimes.starts(local), LondonTime.ZONE))
                    .isEqualTo(local);
        } catch (BadRow refused) {
            assertThat(refused.sentence()).endsWith(".");
        }
    }

    private static Instant starts(String text) {
        return MeetingTimes.starts(MeetingTimes.parse("starts", text));
    }
}
