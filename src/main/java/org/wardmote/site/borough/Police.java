package org.wardmote.site.borough;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Forces;
import org.wardmote.area.Place;
import org.wardmote.area.Places;

/// Which force serves a borough, and where it can be spoken to.
@Component
class Police {

    private final Forces forces;
    private final Places places;

    Police(Forces forces, Places places) {
        this.forces = forces;
        this.places = places;
    }

    String force(Area borough) {
        return forces.get(borough.force()).name();
    }

    Map<String, String> points(Area borough, LocalDate today) {
        var links = new LinkedHashMap<String, String>();
        for (var point : places.list(borough.borough(), Place.Kind.CONTACT_POINT, today))
            links.put(point.name(), point.path());
        return links;
    }
}
