package org.wardmote.site.place;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Place;
import org.wardmote.area.Places;
import org.wardmote.site.point.PointCard;
import org.wardmote.site.wording.Wording;

/// Where to go instead of a contact point that has closed.
@Component
class Alternatives {

    private final Places places;

    Alternatives(Places places) {
        this.places = places;
    }

    List<PointCard> open(Place closed, LocalDate today, Wording wording) {
        return places.nearestContactPoints(closed.point(), today, 1).stream()
                .map(near -> PointCard.of(near.place(), today, near.metres(), wording))
                .toList();
    }
}
