package org.wardmote.site.ward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.Priority;
import org.wardmote.priority.YouSaid;
import org.wardmote.site.ward.WardPriorities.Lately;
import org.wardmote.site.wording.Wording;

/// Says what was done in the last month, or since when nothing has been told.
@Component
public class TellingLately {

    private static final int DAYS = 31;
    private static final int LATEST = 10;
    private static final int MOST = 20;

    private final YouSaid answers;
    private final Areas areas;

    TellingLately(YouSaid answers, Areas areas) {
        this.answers = answers;
        this.areas = areas;
    }

    private record Deed(LocalDate on, String what) {}

    /// @param area a local area or a borough, and
    /// @param promised all that it has ever promised
    public Lately tell(Area area, List<Priority> promised, LocalDate today, Wording wording) {
        var deeds = deeds(area, promised, today, wording);
        var month = deeds.stream()
                .filter(deed -> !deed.on().isBefore(today.minusDays(DAYS)))
                .limit(MOST)
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
    private List<Deed> deeds(Area area, List<Priority> promised, LocalDate today, Wording wording) {
        var deeds = new ArrayList<Deed>();
        for (var one : promised) {
            var on = one.actionDate();
            if (on != null && !on.isAfter(today) && one.action() != null)
                deeds.add(new Deed(on, placed(one.action(), one.area(), area, wording)));
        }
        for (var one : answers.latest(area, LATEST, wording.words()))
            deeds.add(new Deed(
                    LocalDate.ofInstant(one.at(), LondonTime.ZONE),
                    placed(answered(one, wording), one.placed().area(), area, wording)));
        deeds.sort(Comparator.comparing(Deed::on).reversed());
        return deeds;
    }

    /// In a borough it is said where.
    private String placed(String what, @Nullable AreaId where, Area area, Wording wording) {
        if (where == null || area.kind() != AreaKind.BOROUGH) return what;
        return wording.say("site.ward.lately.where", areas.get(where).name(), what);
    }

    private static String answered(YouSaid.Answer answer, Wording wording) {
        return wording.say("site.ward.lately.answered", answer.title(), answer.heading());
    }
}
