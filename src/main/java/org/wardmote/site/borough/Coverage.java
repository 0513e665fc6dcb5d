package org.wardmote.site.borough;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Teams;
import org.wardmote.figure.Figure;
import org.wardmote.figure.Share;
import org.wardmote.site.card.FigureCard;
import org.wardmote.site.wording.Wording;

/// How many areas of a borough have a named officer whom the public can reach.
@Component
class Coverage {

    private final Teams teams;

    Coverage(Teams teams) {
        this.teams = teams;
    }

    List<Area> gaps(Area borough, LocalDate today) {
        return teams.listGaps(borough.borough(), today);
    }

    List<FigureCard> figures(Area borough, int areas, int gaps, LocalDate today, Wording wording) {
        if (areas == 0) return List.of();
        var share = Share.whole(areas - gaps, areas);
        var base = wording.say(
                "site.figure.coverage.base", areas, share.percentText().orElse(""));
        return List.of(
                FigureCard.of(figure(share, today, wording), base, borough.path() + "/named-officers.csv", wording));
    }

    Figure figure(Share share, LocalDate today, Wording wording) {
        return new Figure(
                wording.say("site.figure.coverage.label"),
                wording.say("site.figure.of", share.count(), share.base()),
                share.base(),
                today,
                wording.say("site.figure.coverage.definition"),
                wording.say("site.figure.team.source"));
    }
}
