package org.wardmote.messaging.announcement;

import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Office;

/// Who writes, as it stands in the From line.
@Component
public class Senders {

    private final Areas areas;
    private final Organisations organisations;
    private final Frame.Words words;

    Senders(Areas areas, Organisations organisations, Frame.Words words) {
        this.areas = areas;
        this.organisations = organisations;
        this.words = words;
    }

    public String of(Office office) {
        var organisation = organisations.get(office.organisation()).name();
        var place = office.area() != null ? office.area() : office.borough();
        if (place == null) return organisation;
        var area = areas.get(place);
        return words.say(
                area.kind() == AreaKind.BOROUGH ? "announcement.sender.borough" : "announcement.sender.team",
                area.name(),
                organisation);
    }
}
