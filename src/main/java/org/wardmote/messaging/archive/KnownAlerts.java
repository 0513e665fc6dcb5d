package org.wardmote.messaging.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.messaging.Alerts;

@Component
class KnownAlerts implements Alerts {

    private final Archive archive;
    private final Areas areas;

    KnownAlerts(Archive archive, Areas areas) {
        this.archive = archive;
        this.areas = areas;
    }

    @Override
    public List<Alert> latest(Area area, int most) {
        return archive.list(new Place(area).areas(areas), null, most).stream()
                .map(entry -> new Alert(entry.subject(), entry.path(), entry.at(), entry.expiresAt()))
                .toList();
    }
}
