package org.wardmote.site.ward;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.site.card.AccessFact;
import org.wardmote.site.card.FigureCard;
import org.wardmote.site.card.OfficerCard;
import org.wardmote.site.card.RouteCard;
import org.wardmote.site.ward.WardTeam.Base;
import org.wardmote.site.ward.WardTeam.Brief;
import org.wardmote.site.ward.WardTeam.Gap;
import org.wardmote.site.ward.WardTeam.Slot;
import org.wardmote.site.wording.Wording;

/// Says who is in a team and how to reach it. A missing team, name or route is said as loudly as a present one.
@Component
class TellingTeam {

    private static final int BRIEFLY = 2;

    private final Teams teams;
    private final TellingFigures figures;
    private final TellingAnswers answers;

    TellingTeam(Teams teams, TellingFigures figures, TellingAnswers answers) {
        this.teams = teams;
        this.figures = figures;
        this.answers = answers;
    }

    /// @param now whether the day is today: how a team of the past could be reached is not known
    WardTeam tell(Area area, LocalDate day, boolean now, Wording wording) {
        var past = area.path() + "/team";
        return teams.find(area, day)
                .map(team -> tell(team, area, day, now, past, wording))
                .orElseGet(() -> none(now, past, wording));
    }

    private WardTeam tell(Team team, Area area, LocalDate day, boolean now, String past, Wording wording) {
        return new WardTeam(
                team.name(),
                now ? gap(team, wording) : gapThen(team, wording),
                brief(team),
                rest(team, wording),
                OfficerCard.of(team, wording),
                RouteCard.of(team, wording),
                hours(team, wording),
                base(team.base(), wording),
                figures(area, day, now, wording),
                past);
    }

    private List<FigureCard> figures(Area area, LocalDate day, boolean now, Wording wording) {
        var told = new ArrayList<FigureCard>();
        if (now) answers.tell(area, wording).ifPresent(told::add);
        told.addAll(figures.tell(area, YearMonth.from(day), wording));
        return List.copyOf(told);
    }

    private static WardTeam none(boolean now, String past, Wording wording) {
        var gap = now
                ? new Gap(
                        wording.say("site.gap.team.title"),
                        List.of(wording.say("site.gap.team.text"), wording.say("site.gap.onward")))
                : new Gap(wording.say("site.gap.team-then.title"), List.of());
        return new WardTeam(null, gap, List.of(), null, List.of(), List.of(), List.of(), null, List.of(), past);
    }

    private static @Nullable Gap gap(Team team, Wording wording) {
        if (team.hasNamedContact()) return null;
        var reachable = !team.routes().isEmpty();
        return new Gap(
                wording.say("site.gap.officer.title"),
                List.of(
                        wording.say(reachable ? "site.gap.officer.text" : "site.gap.officer.unreachable"),
                        wording.say("site.gap.onward")));
    }

    private static @Nullable Gap gapThen(Team team, Wording wording) {
        if (named(team).findAny().isPresent()) return null;
        return new Gap(wording.say("site.gap.officer-then.title"), List.of());
    }

    private static List<Brief> brief(Team team) {
        return named(team)
                .limit(BRIEFLY)
                .map(post -> new Brief(nameOf(post), post.rank()))
                .toList();
    }

    private static Stream<Team.Post> named(Team team) {
        return team.posts().stream().filter(post -> post.officer() != null);
    }

    private static String nameOf(Team.Post post) {
        var officer = post.officer();
        return officer == null ? post.rank() : officer.name();
    }

    private static @Nullable String rest(Team team, Wording wording) {
        var vacant = team.posts().stream().filter(Team.Post::vacant).count();
        var more = team.posts().size() - vacant - Math.min(BRIEFLY, named(team).count());
        if (more == 0 && vacant == 0) return null;
        if (vacant == 0) return wording.say("site.team.more", more);
        return more == 0
                ? wording.say("site.team.vacant", vacant)
                : wording.say("site.team.more-and-vacant", more, vacant);
    }

    private static List<Slot> hours(Team team, Wording wording) {
        return team.hours().stream()
                .map(hours -> new Slot(
                        wording.say(
                                "site.hours.weekly",
                                hours.day().getDisplayName(TextStyle.FULL, Locale.UK),
                                wording.span(hours.opens(), hours.closes())),
                        hours.what() == null
                                ? hours.where()
                                : wording.say("site.hours.what", hours.what(), hours.where())))
                .toList();
    }

    private static @Nullable Base base(Team.@Nullable Base base, Wording wording) {
        if (base == null) return null;
        var sentences = new ArrayList<String>();
        var address = Stream.of(base.address(), base.postcode())
                .filter(part -> part != null && !part.isBlank())
                .toList();
        if (!address.isEmpty())
            sentences.add(wording.say("site.sentence", String.join(wording.say("site.list.comma"), address)));
        for (var fact : access(base, wording)) sentences.add(wording.say("site.sentence", fact));
        if (base.note() != null) sentences.add(base.note());
        return new Base(base.name(), String.join(" ", sentences), base.point());
    }

    private static List<String> access(Team.Base base, Wording wording) {
        var facts = new ArrayList<String>();
        if (base.stepFree() != null) facts.add(AccessFact.of("step-free", base.stepFree(), wording));
        if (base.hearingLoop() != null) facts.add(AccessFact.of("hearing-loop", base.hearingLoop(), wording));
        if (base.toilet() != null) facts.add(AccessFact.of("toilet", base.toilet(), wording));
        return facts.isEmpty() ? List.of(wording.say("site.access.unsaid")) : List.copyOf(facts);
    }
}
