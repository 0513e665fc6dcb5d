package org.wardmote.site.ward;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Teams;
import org.wardmote.area.Teams.DutyMonth;
import org.wardmote.area.Teams.Establishment;
import org.wardmote.figure.Figure;
import org.wardmote.site.card.FigureCard;
import org.wardmote.site.wording.Wording;

/// Says how many posts are filled, and how much of a team's time went where.
@Component
class TellingFigures {

    private final Teams teams;

    TellingFigures(Teams teams) {
        this.teams = teams;
    }

    List<FigureCard> tell(Area area, YearMonth month, Wording wording) {
        var figures = new ArrayList<FigureCard>();
        teams.establishment(area, month, month).stream()
                .filter(posts -> posts.posts() > 0)
                .findFirst()
                .ifPresent(posts -> figures.add(posts(posts, csv(area), wording)));
        var duty = teams.duty(area).stream()
                .filter(one -> one.hours() > 0 && !one.month().isAfter(month))
                .toList();
        if (!duty.isEmpty()) figures.add(away(duty, csv(area), wording));
        return List.copyOf(figures);
    }

    private static String csv(Area area) {
        return area.path() + "/team.csv";
    }

    private static FigureCard posts(Establishment posts, String csv, Wording wording) {
        var figure = new Figure(
                wording.say("site.figure.posts.label"),
                wording.say("site.figure.of", posts.filled(), posts.posts()),
                posts.posts(),
                posts.month().atDay(1),
                wording.say("site.figure.posts.definition"),
                wording.say("site.figure.team.source"));
        return FigureCard.of(
                figure, wording.say("site.figure.posts.base", posts.posts(), posts.vacant()), csv, wording);
    }

    private static FigureCard away(List<DutyMonth> duty, String csv, Wording wording) {
        var newest = duty.getFirst();
        var figure = new Figure(
                wording.say("site.figure.away.label", wording.month(newest.month())),
                wording.say("site.figure.share", newest.abstractedHours() / newest.hours()),
                (int) Math.round(newest.hours()),
                newest.month().atEndOfMonth(),
                wording.say("site.figure.away.definition"),
                wording.say("site.figure.team.source"));
        return FigureCard.of(figure, base(newest, duty, wording), csv, wording);
    }

    /// The newest month's hours and reasons, and beside it the sum of all that is known.
    private static String base(DutyMonth newest, List<DutyMonth> duty, Wording wording) {
        var away = duty.stream().mapToDouble(DutyMonth::abstractedHours).sum();
        var all = duty.stream().mapToDouble(DutyMonth::hours).sum();
        return wording.say("site.figure.away.base", newest.hours(), reasons(newest, wording)) + " "
                + wording.say("site.figure.away.sum", duty.size(), away / all, all);
    }

    private static String reasons(DutyMonth month, Wording wording) {
        if (month.abstracted().isEmpty()) return "";
        var reasons = month.abstracted().stream()
                .map(one -> wording.say("site.figure.away.reason", one.reason(), one.hours()))
                .toList();
        return wording.say("site.figure.away.reasons", wording.list(reasons));
    }
}
