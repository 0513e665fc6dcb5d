package org.wardmote.messaging.wish;

import java.util.List;
import org.wardmote.area.AreaId;
import org.wardmote.area.Grid;
import org.wardmote.area.LatLng;

/// Where something is followed.
public sealed interface Spot {

    record Within(AreaId area) implements Spot {}

    record Around(LatLng centre, int metres) implements Spot {}

    /// The same, where the centre is known on the grid already.
    record Circle(Grid.Metres centre, int metres) implements Spot {}

    /// @param corners in order, the first not repeated
    record Drawn(List<Grid.Metres> corners) implements Spot {}
}
