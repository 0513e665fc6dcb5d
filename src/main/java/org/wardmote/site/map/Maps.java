package org.wardmote.site.map;

import java.util.List;
import org.wardmote.area.Area;
import org.wardmote.area.LatLng;
import org.wardmote.site.wording.Wording;

/// The maps of pages.
public interface Maps {

    /// One area with those around it named.
    ///
    /// @param marks named points to show, such as a base
    /// @param movable whether a script may offer a map that can be moved
    MapPicture ofArea(Area area, List<Area> around, List<Mark> marks, boolean movable, Wording wording);

    /// A borough with its local areas, each a way to its page.
    MapPicture ofBorough(Area borough, List<Area> within, Wording wording);

    /// A named point.
    record Mark(String name, LatLng point) {}
}
