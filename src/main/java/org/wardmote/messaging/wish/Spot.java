package org.wardmote.messaging.wish;

import org.wardmote.area.AreaId;
import org.wardmote.area.LatLng;

/// Where something is followed.
public sealed interface Spot {

    record Within(AreaId area) implements Spot {}

    record Around(LatLng centre, int metres) implements Spot {}
}
