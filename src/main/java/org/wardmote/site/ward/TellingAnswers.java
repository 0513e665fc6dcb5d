package org.wardmote.site.ward;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.figure.Figure;
import org.wardmote.scrutiny.Scoreboard;
import org.wardmote.site.card.FigureCard;
import org.wardmote.site.wording.Wording;

/// Says how many of those who said something here were answered in time, where any were due.
@Component
class TellingAnswers {

    private final Scoreboard scoreboard;

    TellingAnswers(Scoreboard scoreboard) {
        this.scoreboard = scoreboard;
    }

    Optional<FigureCard> tell(Area area, Wording wording) {
        var answered = scoreboard.answeredInTime(area);
        var share = answered.share();
        if (share.base() == 0) return Optional.empty();
        var figure = new Figure(
                wording.say("scoreboard.measure.in-time"),
                wording.say("site.figure.of", share.count(), share.base()),
                share.base(),
                answered.until().minusDays(1),
                wording.say("scoreboard.measure.in-time.definition"),
                wording.say("scoreboard.source"));
        var base = wording.say(
                "scoreboard.base.due",
                share.base(),
                wording.say(
                        "scoreboard.span",
                        wording.date(answered.from()),
                        wording.date(answered.until().minusDays(1))));
        return Optional.of(FigureCard.of(figure, base, scoreboard.path(area) + ".csv", wording));
    }
}
