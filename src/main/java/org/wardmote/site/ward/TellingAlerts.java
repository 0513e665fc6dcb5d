package org.wardmote.site.ward;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Alerts;
import org.wardmote.site.wording.Wording;

/// Says what the team announced last.
@Component
public class TellingAlerts {

    private static final int LATEST = 3;

    private final Alerts alerts;

    TellingAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    /// A town centre's are among its borough's.
    public WardAlerts tell(Area area, Wording wording) {
        var isOfBorough = area.kind() == AreaKind.TOWN_CENTRE;
        return new WardAlerts(
                alerts.latest(area, LATEST).stream()
                        .map(alert -> new WardAlerts.Line(
                                alert.subject(),
                                alert.path(),
                                wording.date(LocalDate.ofInstant(alert.at(), LondonTime.ZONE))))
                        .toList(),
                (isOfBorough ? area.borough().path() : area.path()) + "/alerts",
                wording.say("alerts.latest.all", isOfBorough ? area.borough().name() : area.name()));
    }
}
