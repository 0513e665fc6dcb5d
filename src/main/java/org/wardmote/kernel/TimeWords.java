package org.wardmote.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a page says when, and how long. Moments are told in London's time, lengths in elapsed hours, so that
/// the night on which clocks change adds and takes nothing.
public record TimeWords(Frame.Words words, Instant now) {

    private static final Duration DAY = Duration.ofHours(24);

    /// `3 hours ago`
    public String ago(Instant moment) {
        return words.say("time.ago", length(Duration.between(moment, now)));
    }

    /// `45 minutes`, `26 hours`, `4 days`: whole ones, rounded down.
    public String length(Duration length) {
        if (length.compareTo(Duration.ofHours(1)) < 0)
            return words.say("time.minutes", Math.max(0, length.toMinutes()));
        if (length.compareTo(DAY.multipliedBy(3)) <= 0) return words.say("time.hours", length.toHours());
        return words.say("time.days", length.toDays());
    }

    /// `today at 9am`, `yesterday at 2:10pm`, `on 12 November 2026 at 9am`.
    public String near(Instant moment) {
        var at = LocalDateTime.ofInstant(moment, LondonTime.ZONE);
        var today = LocalDate.ofInstant(now, LondonTime.ZONE);
        var time = time(at.toLocalTime());
        if (at.toLocalDate().equals(today)) return words.say("time.today", time);
        if (at.toLocalDate().equals(today.minusDays(1))) return words.say("time.yesterday", time);
        if (at.toLocalDate().equals(today.plusDays(1))) return words.say("time.tomorrow", time);
        return words.say("time.on", date(at.toLocalDate()), time);
    }

    /// `18 November 2026`
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(words.lang()))
                .format(date);
    }

    /// The day of a moment in London, `18 November 2026`.
    public String day(Instant moment) {
        return date(LocalDate.ofInstant(moment, LondonTime.ZONE));
    }

    /// `Wednesday 18 November 2026, 6:30pm to 8pm`: for print, which is read on another day.
    public String span(Instant from, @Nullable Instant until) {
        var begins = words.say("time.fixed", weekday(from), time(clock(from)));
        if (until == null) return begins;
        return weekday(from).equals(weekday(until))
                ? words.say("time.fixed", weekday(from), words.say("time.span", time(clock(from)), time(clock(until))))
                : words.say("time.span", begins, words.say("time.fixed", weekday(until), time(clock(until))));
    }

    private String weekday(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag(words.lang()))
                .format(LocalDate.ofInstant(moment, LondonTime.ZONE));
    }

    private static LocalTime clock(Instant moment) {
        return LocalTime.ofInstant(moment, LondonTime.ZONE);
    }

    /// `9am`, `6:30pm`
    public String time(LocalTime time) {
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var face = time.getMinute() == 0 ? "" + hour : "%d:%02d".formatted(hour, time.getMinute());
        return words.say(time.getHour() < 12 ? "time.am" : "time.pm", face);
    }
}
