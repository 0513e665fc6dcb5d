package org.wardmote.site.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;

/// How a page says dates, times and lists. Moments are told in London's time.
public record Wording(Frame.Words words) {

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    /// `18 November 2026`
    public String date(LocalDate date) {
        return written("d MMMM yyyy").format(date);
    }

    /// `Wednesday 18 November 2026`
    public String day(LocalDate date) {
        return written("EEEE d MMMM yyyy").format(date);
    }

    /// `November 2026`
    public String month(YearMonth month) {
        return written("MMMM yyyy").format(month);
    }

    /// `Nov 2026`, for tables
    public String shortMonth(YearMonth month) {
        return written("MMM yyyy").format(month);
    }

    /// `Nov`
    public String shortMonth(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, Locale.US);
    }

    /// `6:30pm`, `9am`, `midday`
    public String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) return say("site.time.midnight");
        if (time.equals(LocalTime.NOON)) return say("site.time.midday");
        return say(time.getHour() < 12 ? "site.time.am" : "site.time.pm", clockFace(time));
    }

    private static String clockFace(LocalTime time) {
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return time.getMinute() == 0 ? "" + hour : "%d:%02d".formatted(hour, time.getMinute());
    }

    public String span(LocalTime from, LocalTime to) {
        return say("site.time.span", time(from), time(to));
    }

    /// `Wednesday 18 November 2026, 6:30pm to 8pm`; with both days where it ends on another.
    public String span(Instant starts, @Nullable Instant ends) {
        var from = inLondon(starts);
        var begins = say("site.time.on", day(from.toLocalDate()), time(from.toLocalTime()));
        if (ends == null) return begins;
        var to = inLondon(ends);
        return from.toLocalDate().equals(to.toLocalDate())
                ? say("site.time.on", day(from.toLocalDate()), span(from.toLocalTime(), to.toLocalTime()))
                : say("site.time.span", begins, say("site.time.on", day(to.toLocalDate()), time(to.toLocalTime())));
    }

    public LocalDateTime inLondon(Instant moment) {
        return LocalDateTime.ofInstant(moment, LondonTime.ZONE);
    }

    /// `A`, `A and B`, `A, B and C`
    public String list(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        var last = items.size() - 1;
        return say("site.list.and", String.join(say("site.list.comma"), items.subList(0, last)), items.get(last));
    }

    /// `400 metres`, `1.3 miles`: rounded, as a walker would say it.
    public String distance(double metres) {
        return metres < 950
                ? say("site.distance.metres", Math.max(50, Math.round(metres / 50) * 50))
                : say("site.distance.miles", metres / 1609.344);
    }

    private DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(words.lang()));
    }
}
