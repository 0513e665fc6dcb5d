package org.wardmote.area;

import java.util.List;

/// Borders laid flat for a picture that the server draws: SVG paths and pixels.
public interface Outlines {

    /// @param framed the areas that the picture is about and must show whole; never empty
    /// @param around others, shown as far as they reach into the picture
    /// @param points what else is to be marked
    /// @param width of the picture in pixels; its height follows from the land
    Drawing draw(List<Area> framed, List<Area> around, List<LatLng> points, int width);

    /// @param points in the order given; some may lie outside the picture
    record Drawing(int width, int height, List<Outlined> framed, List<Outlined> around, List<Spot> points) {}

    /// @param path the `d` of an SVG path, filled by the even-odd rule
    /// @param label a spot well inside the part that shows, where a name may stand
    record Outlined(Area area, String path, Spot label) {}

    record Spot(double x, double y) {}
}
