package org.wardmote.site.place;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Forces;
import org.wardmote.area.Place;
import org.wardmote.site.place.PlacePage.Railway;
import org.wardmote.site.wording.Wording;

/// A station has two forces: the railway's own, and the local one for the streets outside.
@Component
class Railways {

    /// The force that looks after railways, as data.police.uk names it.
    private static final String FORCE = "btp";

    private final Forces forces;

    Railways(Forces forces) {
        this.forces = forces;
    }

    @Nullable
    Railway tell(Place station, Wording wording) {
        return forces.find(FORCE)
                .map(force -> new Railway(
                        wording.say("site.place.railway.title"),
                        wording.say("site.place.railway.text", force.name(), station.name()),
                        force.telephone() == null ? null : wording.say("site.force.telephone", force.telephone()),
                        force.url(),
                        wording.say("site.force.site", force.name())))
                .orElse(null);
    }
}
