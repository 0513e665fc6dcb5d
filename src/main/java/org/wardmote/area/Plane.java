package org.wardmote.area;

import java.util.List;
import java.util.Set;
import org.wardmote.area.Grid.Metres;

/// The land laid flat, in metres of the National Grid, for whoever compares shapes in the database.
public interface Plane {

    LatLng point(Metres place);

    /// The outer borders of an area, to within ten metres; first corner not repeated. Several where it has islands.
    List<List<Metres>> rings(Area area);

    /// The areas of today that share ground with what was drawn: boroughs, local areas and town centres.
    ///
    /// @param corners in order, first not repeated
    Set<AreaId> touching(List<LatLng> corners);

    /// The same for an area of any set: itself, what lies within it and what it lies in.
    Set<AreaId> touching(Area area);
}
