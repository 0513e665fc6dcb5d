package org.wardmote.site.ward;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.YouSaid;
import org.wardmote.site.card.PriorityCard;
import org.wardmote.site.wording.Wording;

/// Says what the team works on, and what came of what people said.
@Component
public class TellingPromises {

    private static final int LATEST = 3;
    private static final ZoneId LONDON = LondonTime.ZONE;

    private final Priorities priorities;
    private final YouSaid answers;
    private final TellingLately lately;

    TellingPromises(Priorities priorities, YouSaid answers, TellingLately lately) {
        this.priorities = priorities;
        this.answers = answers;
        this.lately = lately;
    }

    WardPriorities promised(Area area, LocalDate day, boolean now, Wording wording) {
        var all = priorities.list(area.id());
        return new WardPriorities(
                all.stream()
                        .filter(priority -> priority.isLive(day))
                        .map(priority -> PriorityCard.of(priority, day, wording))
                        .toList(),
                now ? lately.tell(area, all, day, wording) : null);
    }

    public WardAnswers answered(Area area, Wording wording) {
        return new WardAnswers(
                answers.latest(area, LATEST, wording.words()).stream()
                        .map(answer -> line(answer, wording))
                        .toList(),
                area.path() + "/answers",
                wording.say("answers.latest.all", area.name()));
    }

    private static WardAnswers.Line line(YouSaid.Answer answer, Wording wording) {
        return new WardAnswers.Line(
                answer.title(),
                answer.path(),
                wording.date(LocalDate.ofInstant(answer.at(), LONDON)),
                answer.said(),
                answer.heading(),
                answer.did(),
                answer.because());
    }
}
