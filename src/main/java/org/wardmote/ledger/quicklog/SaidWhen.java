package org.wardmote.ledger.quicklog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;

/// When something was said, from what an officer typed; never in the future. An hour that a clock change leaves out
/// or repeats is taken as the earlier of what it may be.
final class SaidWhen {

    static Faults check(LogForm form, Instant now, Faults found, Frame.Words words) {
        var faults = found;
        if (form.whenSaid().equals("now")) return faults;
        if (LogForm.said(form.time()).isEmpty()) return faults.and("time", words.say("log.time.none"));
        if (faults.at("time") != null) return faults;
        if (form.whenSaid().equals("pick") && form.date().date().isEmpty())
            return faults.and("day", words.say("log.day.none"));
        return of(form, now).isAfter(now) ? faults.and("time", words.say("log.time.future")) : faults;
    }

    static Instant of(LogForm form, Instant now) {
        if (form.whenSaid().equals("now")) return now;
        var today = LocalDate.ofInstant(now, LondonTime.ZONE);
        var day = form.whenSaid().equals("pick") ? form.date().date().orElse(today) : today;
        return day.atTime(time(form))
                .atZone(LondonTime.ZONE)
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }

    private static LocalTime time(LogForm form) {
        var parts = LogForm.said(form.time()).split("[:.]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private SaidWhen() {}
}
