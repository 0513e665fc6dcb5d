package org.wardmote.site.ward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.YouSaid;
import org.wardmote.site.ward.WardPriorities.Lately;
import org.wardmote.site.wording.Wording;

/// Says what was done in the last month, or since when nothing has been told.
@Component
class TellingLately {

    private static final int DAYS = 31;
    private static final int LATEST = 10;

    private final Priorities priorities;
    private final YouSaid answers;

    TellingLately(Priorities priorities, YouSaid answers) {
        this.priorities = priorities;
        this.answers = answers;
    }

    private record Deed(LocalDate on, String what) {}

    Lately tell(Area area, LocalDate today, Wording wording) {
        var deeds = deeds(area, today, wording);
        var month = deeds.stream()
                .filter(deed -> !deed.on().isBefore(today.minusDays(DAYS)))
                .map(deed -> wording.say("site.ward.lately.line", wording.date(deed.on()), deed.what()))
                .toList();
        if (!month.isEmpty()) return new Lately(month, null);
        var silence = deeds.isEmpty()
                ? wording.say("site.ward.lately.never")
                : wording.say(
                        "site.ward.lately.silent", wording.date(deeds.getFirst().on()));
        return new Lately(List.of(), silence);
    }

    /// Newest first.
    private List<Deed> deeds(Area area, LocalDate today, Wording wording) {
        var deeds = new ArrayList<Deed>();
        for (var one : priorities.list(area.id())) {
            var on = one.actionDate();
            if (on != null && !on.isAfter(today) && one.action() != null) deeds.add(new Deed(on, one.action()));
        }
        for (var one : answers.latest(area, LATEST, wording.words()))
            deeds.add(new Deed(LocalDate.ofInstant(one.at(), LondonTime.ZONE), answered(one, wording)));
        deeds.sort(Comparator.comparing(Deed::on).reversed());
        return deeds;
    }

    private static String answered(YouSaid.Answer answer, Wording wording) {
        return wording.say("site.ward.lately.answered", answer.title(), answer.heading());
    }
}
