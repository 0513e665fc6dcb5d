package org.wardmote.scrutiny.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.figure.Share;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.scrutiny.measure.HourClass;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.measure.Numbers;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.promise.Promised;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.result.ResultNumbers;
import org.wardmote.scrutiny.standard.Target;

/// How figures, days and spans are said.
public record Saying(Frame.Words words) {

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public String name(Measure measure) {
        return say("scoreboard.measure." + measure.code());
    }

    public String definition(Measure measure) {
        return say("scoreboard.measure." + measure.code() + ".definition");
    }

    String value(Measure measure, Numbers numbers) {
        return switch (measure) {
            case IN_TIME -> share(numbers.withinClock());
            case MEDIAN -> hours(numbers.median());
            case NINETIETH -> hours(numbers.ninetieth());
            case PEOPLE -> numbers.people() == null ? say("scoreboard.few") : number(numbers.people());
            default -> number(numbers.count(measure));
        };
    }

    public String name(Result result) {
        return say("scoreboard.measure." + result.code());
    }

    public String definition(Result result) {
        return say("scoreboard.measure." + result.code() + ".definition");
    }

    public String value(Result result, ResultNumbers numbers) {
        if (!result.isShare()) return number(numbers.count(result));
        return numbers.base(result) == 0 ? none(result) : share(numbers.share(result));
    }

    private String none(Result result) {
        return switch (result) {
            case TOLD -> say("scoreboard.none.decided");
            case PRIORITIES_IN_DATE -> say("scoreboard.none.promised");
            case NAMED_OFFICER, NEXT_MEETING, LAST_UPDATE -> say("scoreboard.none.recorded");
            default -> say("scoreboard.share.none");
        };
    }

    /// Of one area alone a share would say less than yes or no.
    public String yes(Share share) {
        if (share.base() == 0) return say("scoreboard.none.recorded");
        return say(share.count() == share.base() ? "scoreboard.yes" : "scoreboard.no");
    }

    /// How a promise ended, or that it has not.
    public String ending(Promised promise) {
        return switch (promise.state()) {
            case "kept" ->
                promise.keptOn() == null
                        ? say("scoreboard.promise.kept")
                        : say("scoreboard.promise.kept.on", date(promise.keptOn()));
            case "released" -> say("scoreboard.promise.released");
            case "missed" -> say("scoreboard.promise.missed");
            default -> say("scoreboard.promise.open", date(promise.dueOn()));
        };
    }

    public String target(Target target) {
        return say(
                target.standard().isShare() ? "scoreboard.target.share" : "scoreboard.target.count",
                target.aim(),
                date(target.from()),
                target.owner());
    }

    public String share(Share share) {
        return share.percentText()
                .map(percent -> say("scoreboard.share", share.count(), share.base(), percent))
                .orElseGet(() -> say("scoreboard.share.none"));
    }

    private String hours(@Nullable HourClass hours) {
        if (hours == null) return say("scoreboard.few.answers");
        return hours.isInHours() ? say("scoreboard.hours", hours.code()) : say("scoreboard.beyond." + hours.beyond());
    }

    public String number(int number) {
        return say("scoreboard.number", number);
    }

    public String date(LocalDate date) {
        return written("d MMMM yyyy").format(date);
    }

    String month(YearMonth month) {
        return written("MMMM yyyy").format(month);
    }

    String shortMonth(YearMonth month) {
        return written("MMM").format(month);
    }

    public String span(Span span) {
        return span.isMonth() ? month(span.month()) : say("scoreboard.span", date(span.from()), date(span.lastDay()));
    }

    public String moment(Instant at) {
        return written("d MMMM yyyy, HH:mm").format(LocalDateTime.ofInstant(at, LondonTime.ZONE));
    }

    private DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(words.lang()));
    }
}
