package org.wardmote.messaging.summary;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.Chapter;

/// Who serves the area, by name, how to reach them and when to find them.
@Component
class TeamChapter implements Chapter {

    private static final Set<String> ROLES =
            Set.of("sergeant", "ward-officer", "pcso", "special", "volunteer", "inspector");

    private final Teams teams;

    TeamChapter(Teams teams) {
        this.teams = teams;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Told tell(Asked asked) {
        var entries = teams.find(asked.area(), asked.day())
                .map(team -> entries(team, asked))
                .orElseGet(List::of);
        return new Told(
                "team",
                asked.say(asked.easy() ? "summary.team.easy" : "summary.team"),
                entries,
                asked.say("summary.team.none"));
    }

    private static List<Entry> entries(Team team, Asked asked) {
        var entries = new ArrayList<Entry>();
        for (var post : team.posts()) entries.add(post(post, team, asked));
        var reach = team.routes().stream().flatMap(route -> route(route, asked)).toList();
        if (!reach.isEmpty()) entries.add(new Entry(asked.say("summary.team.reach"), reach));
        var hours = team.hours().stream().map(one -> hours(one, asked)).toList();
        if (!hours.isEmpty()) entries.add(new Entry(asked.say("summary.team.hours"), hours));
        return entries;
    }

    private static Entry post(Team.Post post, Team team, Asked asked) {
        var officer = post.officer();
        var lines = new ArrayList<String>();
        lines.add(asked.say("site.role." + (ROLES.contains(post.role()) ? post.role() : "other")));
        if (officer == null) {
            lines.add(asked.say(post.withheld() ? "summary.team.withheld" : "summary.team.vacant"));
            return new Entry(post.rank(), lines);
        }
        post.routes().stream()
                .filter(route -> !team.routes().contains(route))
                .flatMap(route -> route(route, asked))
                .forEach(lines::add);
        return new Entry(asked.say("summary.team.post", post.rank(), officer.name()), lines);
    }

    /// Ways that work from paper.
    private static Stream<String> route(Team.Route route, Asked asked) {
        return switch (route.kind()) {
            case "email", "telephone", "mobile", "address" ->
                Stream.of(asked.say("summary.team.route." + route.kind(), route.value()));
            default -> Stream.empty();
        };
    }

    private static String hours(Team.Hours hours, Asked asked) {
        var day = hours.day()
                .getDisplayName(
                        TextStyle.FULL, Locale.forLanguageTag(asked.words().lang()));
        var times = new TimeWords(asked.words(), LondonTime.startOf(asked.day()));
        return asked.say(
                "summary.team.hour", day, times.time(hours.opens()), times.time(hours.closes()), hours.where());
    }
}
