package org.wardmote.people.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.PersonId;

/// Says what was granted as an administrator reads it.
@Component
class GrantWords {

    private final Colleagues colleagues;
    private final Reaches reaches;
    private final Frame.Words words;

    GrantWords(Colleagues colleagues, Reaches reaches, Frame.Words words) {
        this.colleagues = colleagues;
        this.reaches = reaches;
        this.words = words;
    }

    GrantsPage.Line line(Granted granted) {
        return new GrantsPage.Line(
                "/desk/grants/" + granted.id(),
                List.of(name(granted), function(granted.function()), where(granted), days(granted)));
    }

    String name(Granted granted) {
        return name(granted.person());
    }

    private String name(PersonId person) {
        var name = colleagues.name(person);
        return name.isEmpty() ? words.say("grant.nameless") : name;
    }

    Optional<String> email(Granted granted) {
        return colleagues.email(granted.person());
    }

    String function(Function function) {
        return words.say("grant.function." + function.name());
    }

    String where(Granted granted) {
        return reaches.words(granted.reach());
    }

    /// Until the day before it no longer holds, as people say it.
    String days(Granted granted) {
        var from = day(granted.period().from());
        return lastDay(granted)
                .map(last -> words.say("grant.days.both", from, day(last)))
                .orElseGet(() -> words.say("grant.days.from", from));
    }

    private static Optional<LocalDate> lastDay(Granted granted) {
        var ended = granted.ends().stream().map(Granted.End::onDay);
        return Stream.concat(granted.period().end().map(day -> day.minusDays(1)).stream(), ended)
                .min(LocalDate::compareTo)
                .map(day ->
                        day.isBefore(granted.period().from()) ? granted.period().from() : day);
    }

    List<String> history(Granted granted) {
        var lines = new ArrayList<String>();
        lines.add(words.say(
                "grant.history." + granted.how().name(), day(granted.at()), by(granted.by()), granted.reason()));
        for (var end : granted.ends())
            lines.add(words.say("grant.history.end." + end.how(), day(end.at()), by(end.by()), end.reason()));
        return lines;
    }

    private String by(@Nullable PersonId person) {
        return person == null ? words.say("grant.nameless") : name(person);
    }

    private String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, LondonTime.ZONE));
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(words.lang()))
                .format(date);
    }
}
