package org.wardmote.site.ward;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.site.map.MapPicture;

/// The land: its map, whose force it is and why, who lives there, what lies round it.
///
/// @param why that force serves the area
/// @param neighbours names with the addresses of their pages
/// @param stations those that lie within, and who looks after the railway itself; null where there is none
public record WardLand(
        MapPicture map,
        String force,
        String why,
        String people,
        @Nullable String stations,
        Map<String, String> neighbours,
        List<PointLine> points) {

    /// A contact point near by.
    public record PointLine(String name, String href, String detail) {}
}
