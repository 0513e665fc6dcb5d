package org.wardmote.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Named points: towns, stations, streets, contact points.
public interface Places {

    Optional<Place> find(String boroughSlug, String slug);

    /// All of a kind in a borough that are in use on a day, by name.
    List<Place> list(Borough borough, Place.Kind kind, LocalDate day);

    /// Contact points of everywhere, by borough and name, closed ones too.
    List<Place> listContactPoints();

    /// The contact points open on a day, nearest first.
    List<Place.Near> nearestContactPoints(LatLng point, LocalDate day, int most);
}
