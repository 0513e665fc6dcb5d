package org.wardmote.area;

import java.util.List;
import java.util.Set;

/// The land laid flat: metres of the National Grid, for whoever compares distances and shapes in the database.
public interface Plane {

    Spot spot(LatLng point);

    LatLng point(Spot spot);

    /// The outer borders of an area, to within ten metres; first corner not repeated. Several where it has islands.
    List<List<Spot>> rings(Area area);

    /// The areas of today that share ground with what was drawn: boroughs, local areas and town centres.
    ///
    /// @param corners in order, first not repeated
    Set<AreaId> touching(List<LatLng> corners);

    /// The same for an area of any set: itself, what lies within it and what it lies in.
    Set<AreaId> touching(Area area);

    /// @param easting metres east of the grid's false origin
    /// @param northing metres north of it
    record Spot(double easting, double northing) {}
}
