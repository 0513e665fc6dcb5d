package org.wardmote.site.borough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;
import org.wardmote.site.borough.BoroughWork.Promise;
import org.wardmote.site.borough.BoroughWork.Promising;
import org.wardmote.site.card.PriorityCard;
import org.wardmote.site.ward.TellingAlerts;
import org.wardmote.site.ward.TellingLately;
import org.wardmote.site.ward.TellingPromises;
import org.wardmote.site.wording.Wording;

/// Says of a borough what the page of each of its areas says of that area.
@Component
class TellingWork {

    private final Priorities priorities;
    private final TellingPromises promises;
    private final TellingLately lately;
    private final TellingAlerts alerts;

    TellingWork(Priorities priorities, TellingPromises promises, TellingLately lately, TellingAlerts alerts) {
        this.priorities = priorities;
        this.promises = promises;
        this.lately = lately;
        this.alerts = alerts;
    }

    /// @param within its wards and town centres
    BoroughWork tell(Area borough, List<Area> within, LocalDate today, Wording wording) {
        var each = priorities.listEach(within.stream().map(Area::id).toList());
        var promised = new ArrayList<Promising>();
        var without = new LinkedHashMap<String, String>();
        for (var area : within) {
            var live = live(each.getOrDefault(area.id(), List.of()), today, wording);
            if (live.isEmpty()) without.put(area.name(), area.path());
            else promised.add(new Promising(area.name(), area.path(), live));
        }
        return new BoroughWork(
                promised,
                without,
                lately.tell(borough, flat(each), today, wording),
                promises.answered(borough, wording),
                alerts.tell(borough, wording),
                "/contact/" + borough.slug(),
                "/subscribe?area=" + borough.code(),
                "/scoreboard/" + borough.slug());
    }

    private static List<Promise> live(List<Priority> of, LocalDate today, Wording wording) {
        return of.stream()
                .filter(priority -> priority.isLive(today))
                .map(priority -> PriorityCard.of(priority, today, wording))
                .map(card -> new Promise(card.issue(), card.href(), card.since(), card.stale()))
                .toList();
    }

    /// One that lies in two areas is told once.
    private static List<Priority> flat(Map<AreaId, List<Priority>> each) {
        return each.values().stream().flatMap(List::stream).distinct().toList();
    }
}
