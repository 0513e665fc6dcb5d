package org.wardmote.site.ward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.kernel.LondonTime;
import org.wardmote.site.wording.Wording;
import org.wardmote.volunteering.WatchScheme;
import org.wardmote.volunteering.WatchSchemes;

/// Says which neighbours watch over their streets together, never who coordinates them.
@Component
class TellingWatch {

    private final WatchSchemes schemes;

    TellingWatch(WatchSchemes schemes) {
        this.schemes = schemes;
    }

    /// Null for a town centre: its schemes are those of the wards that it lies in.
    @Nullable
    WardWatch tell(Area area, Wording wording) {
        if (area.kind() == AreaKind.TOWN_CENTRE) return null;
        var all = "/watch/" + area.borough().slug() + "/" + area.slug();
        return new WardWatch(
                schemes.list(area.id()).stream()
                        .map(scheme -> line(scheme, all, wording))
                        .toList(),
                all);
    }

    private static WardWatch.Line line(WatchScheme scheme, String all, Wording wording) {
        var since = wording.date(LocalDate.ofInstant(scheme.since(), LondonTime.ZONE));
        return new WardWatch.Line(
                scheme.name(),
                all + "#" + scheme.reference(),
                wording.say("watch.condition." + scheme.condition().word(), since),
                scheme.outline());
    }
}
