package org.wardmote.open.place;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.wardmote.kernel.LondonTime;

/// A moment as a clock in London shows it, with its distance from UTC: `2026-07-14T18:30:00+01:00`.
final class LondonMoment {

    static String text(Instant moment) {
        var shown = moment.truncatedTo(ChronoUnit.SECONDS).atZone(LondonTime.ZONE);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(shown);
    }

    private LondonMoment() {}
}
