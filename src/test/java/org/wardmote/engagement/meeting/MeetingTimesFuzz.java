package org.wardmote.engagement.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDateTime;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.LondonTime;

class MeetingTimesFuzz {

    @FuzzTest(maxDuration = "30s")
    void anyTextIsATimeInLondonOrRefused(FuzzedDataProvider data) {
        try {
            var local = MeetingTimes.parse("starts", data.consumeString(40));
            var starts = MeetingTimes.starts(local);
            assertThat(LocalDateTime.ofInstant(starts, LondonTime.ZONE)).isEqualTo(local);
            var ends = MeetingTimes.ends(MeetingTimes.parse("ends", data.consumeRemainingAsString()), starts);
            assertThat(ends).isAfterOrEqualTo(starts);
        } catch (BadRow refused) {
            assertThat(refused.sentence()).endsWith(".");
        }
    }
}
