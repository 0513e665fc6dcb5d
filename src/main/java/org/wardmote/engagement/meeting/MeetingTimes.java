package org.wardmote.engagement.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.LondonTime;

/// From the time on a London clock to the moment. In spring an hour does not exist, in autumn one happens twice.
final class MeetingTimes {

    static LocalDateTime parse(String column, String written) {
        try {
            var time = LocalDateTime.parse(written.strip().replace(' ', 'T'));
            if (time.getYear() >= 1900 && time.getYear() < 2200) return time;
        } catch (DateTimeParseException e) {
            throw notATime(column, written);
        }
        throw notATime(column, written);
    }

    private static BadRow notATime(String column, String written) {
        var shown = written.length() > 60 ? written.substring(0, 60) + "…" : written;
        return new BadRow("The column \"" + column + "\" is a time such as 2026-12-01T18:30, not \"" + shown + "\".");
    }

    /// Of a time that happens twice, the first.
    static Instant starts(LocalDateTime local) {
        return local.toInstant(
                LondonTime.ZONE.getRules().getValidOffsets(existing(local)).getFirst());
    }

    /// Of a time that happens twice, the first that is not before the start.
    static @Nullable Instant ends(@Nullable LocalDateTime local, Instant starts) {
        if (local == null) return null;
        return LondonTime.ZONE.getRules().getValidOffsets(existing(local)).stream()
                .map((ZoneOffset offset) -> local.toInstant(offset))
                .filter(moment -> !moment.isBefore(starts))
                .findFirst()
                .orElseThrow(() -> new BadRow("It ends before it starts."));
    }

    private static LocalDateTime existing(LocalDateTime local) {
        if (LondonTime.ZONE.getRules().getValidOffsets(local).isEmpty())
            throw new BadRow("The time " + local + " does not exist in London: the clocks go forward an hour then.");
        return local;
    }

    private MeetingTimes() {}
}
