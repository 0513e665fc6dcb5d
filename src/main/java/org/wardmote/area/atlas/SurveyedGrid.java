package org.wardmote.area.atlas;

import org.springframework.stereotype.Component;
import org.wardmote.area.Grid;
import org.wardmote.area.LatLng;
import org.wardmote.area.geometry.NationalGrid;

/// The grid of the Ordnance Survey.
@Component
class SurveyedGrid implements Grid {

    @Override
    public Metres of(LatLng point) {
        var place = NationalGrid.fromWgs84(point.lat(), point.lng());
        return new Metres(place.easting(), place.northing());
    }
}
