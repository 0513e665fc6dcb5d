package org.wardmote.ledger.wording;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;

/// How moments are told: `Wednesday 25 November 2026 at 6:30pm`, in London's time.
public record When(Frame.Words words) {

    public String moment(Instant moment) {
        return words.say("ledger.thread.when", day(moment), time(moment));
    }

    public String day(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag(words.lang()))
                .format(inLondon(moment));
    }

    public String time(Instant moment) {
        return time(inLondon(moment).toLocalTime());
    }

    private String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() == 0) return words.say("ledger.thread.when.midnight");
        if (time.getMinute() == 0 && time.getHour() == 12) return words.say("ledger.thread.when.midday");
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var face = time.getMinute() == 0 ? String.valueOf(hour) : "%d:%02d".formatted(hour, time.getMinute());
        return words.say(time.getHour() < 12 ? "ledger.thread.when.am" : "ledger.thread.when.pm", face);
    }

    private static LocalDateTime inLondon(Instant moment) {
        return LocalDateTime.ofInstant(moment, LondonTime.ZONE);
    }
}
