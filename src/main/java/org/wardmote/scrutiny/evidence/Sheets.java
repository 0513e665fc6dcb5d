package org.wardmote.scrutiny.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Profiles;
import org.wardmote.priority.PublicNames.Named;
import org.wardmote.scrutiny.evidence.EvidencePage.Line;
import org.wardmote.scrutiny.evidence.EvidencePage.Row;
import org.wardmote.scrutiny.evidence.EvidencePage.Sheet;
import org.wardmote.scrutiny.evidence.EvidencePage.Table;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.naming.Names;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.Saying;

/// Words the evidence.
@Component
class Sheets {

    private final GatheringDuty gathering;
    private final Names names;
    private final Profiles profiles;
    private final Tallies tallies;

    Sheets(GatheringDuty gathering, Names names, Profiles profiles, Tallies tallies) {
        this.gathering = gathering;
        this.names = names;
        this.profiles = profiles;
        this.tallies = tallies;
    }

    Sheet sheet(Board board, Area area, Span span, String csv, Saying saying) {
        var duty = gathering.gather(board.organisation().id(), board.spots(), span);
        var period = saying.say("scoreboard.span", saying.date(span.from()), saying.date(span.lastDay()));
        return new Sheet(
                saying.say("evidence.of", board.name(), period),
                board.organisation().name(),
                views(duty.views(), saying),
                told(duty, saying),
                held(duty, saying),
                reach(area, saying),
                saying.say("scoreboard.as-at", saying.moment(tallies.asAt())) + " " + saying.say("scoreboard.source"),
                csv);
    }

    private static List<Line> views(Views views, Saying saying) {
        var channels = views.channels().stream()
                .map(channel -> saying.say("scoreboard.channel." + channel))
                .collect(Collectors.joining(", "));
        return List.of(
                new Line(saying.say("evidence.views.contributions"), saying.number(views.contributions())),
                new Line(
                        saying.say("evidence.views.people"),
                        views.people() == null ? saying.say("scoreboard.few") : saying.number(views.people())),
                new Line(
                        saying.say("evidence.views.channels"),
                        channels.isEmpty() ? saying.say("evidence.views.none") : channels),
                new Line(saying.say("evidence.views.answered"), saying.number(views.answered())),
                new Line(
                        saying.say("evidence.views.findings"),
                        saying.say("evidence.views.gathered", views.findings(), views.gathered())));
    }

    private Table told(Duty duty, Saying saying) {
        var named = named(duty.told(), saying);
        return new Table(
                saying.say("evidence.told.caption"),
                saying.say("evidence.told.count", duty.told().size()),
                List.of(
                        saying.say("evidence.when"),
                        saying.say("evidence.what"),
                        saying.say("evidence.about"),
                        saying.say("evidence.whom")),
                duty.told().stream().map(one -> toldRow(one, named, saying)).toList());
    }

    private static Row toldRow(Event one, Map<String, Map<Long, Named>> named, Saying saying) {
        var name = name(one, named);
        return new Row(
                List.of(
                        saying.date(one.day()),
                        saying.say("evidence." + one.subject() + "." + one.kind()),
                        said(one, name, saying),
                        whom(one, saying)),
                name == null ? null : name.path());
    }

    private static String whom(Event one, Saying saying) {
        if (one.subject().equals("telling")) return saying.say("evidence.whom.contributors");
        if (one.people() == null || one.contributions() == null) return saying.say("evidence.whom.everybody");
        return saying.say("evidence.whom.after", one.contributions());
    }

    private Table held(Duty duty, Saying saying) {
        var named = named(duty.held(), saying);
        return new Table(
                saying.say("evidence.held.caption"),
                saying.say("evidence.held.count", duty.held().size(), duty.cancelled()),
                List.of(saying.say("evidence.when"), saying.say("evidence.about"), saying.say("evidence.whom")),
                duty.held().stream()
                        .map(one -> new Row(
                                List.of(
                                        saying.date(one.day()),
                                        said(one, name(one, named), saying),
                                        saying.say("evidence.whom.open")),
                                null))
                        .toList());
    }

    private Map<String, Map<Long, Named>> named(List<Event> events, Saying saying) {
        var named = new HashMap<String, Map<Long, Named>>();
        for (var one : events)
            named.computeIfAbsent(
                    one.subject(),
                    subject -> names.of(
                            subject,
                            events.stream()
                                    .filter(event -> event.subject().equals(subject))
                                    .map(Event::thing)
                                    .toList(),
                            saying.words()));
        return named;
    }

    private static @Nullable Named name(Event one, Map<String, Map<Long, Named>> named) {
        return named.getOrDefault(one.subject(), Map.of()).get(one.thing());
    }

    private static String said(Event one, @Nullable Named name, Saying saying) {
        return name == null
                ? saying.say("scoreboard.records." + one.subject(), String.valueOf(one.thing()))
                : name.text();
    }

    private String reach(Area area, Saying saying) {
        var profile = profiles.find(area).orElse(null);
        if (profile == null || profile.population() == null) return saying.say("evidence.reach.unknown");
        return saying.say("evidence.reach", profile.population(), profile.source(), saying.date(profile.asAt()));
    }

    /// Everything on the sheet as rows: section, day, what, about, to whom.
    static List<List<String>> rows(Sheet sheet) {
        var views = sheet.views().stream().map(line -> List.of("views", "", line.label(), line.value(), ""));
        var told = sheet.told().rows().stream().map(row -> row("information", row.cells()));
        var held = sheet.held().rows().stream()
                .map(row -> List.of(
                        "meetings",
                        row.cells().get(0),
                        "",
                        row.cells().get(1),
                        row.cells().get(2)));
        return Stream.of(views, told, held).flatMap(one -> one).toList();
    }

    private static List<String> row(String section, List<String> cells) {
        return Stream.concat(Stream.of(section), cells.stream()).toList();
    }
}
