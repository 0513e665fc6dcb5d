package org.wardmote.open.place;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.wardmote.kernel.LondonTime;

/// A moment as a clock in London shows it, with its distance from UTC: `2026-07-14T18:30:00+01:00`.
final class LondonMoment {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    static String text(Instant moment) {
        return FORM.format(moment.atZone(LondonTime.ZONE));
    }

    private LondonMoment() {}
}
