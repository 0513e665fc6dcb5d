package org.wardmote.site.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A map ready to be written as SVG. What the page is about is filled; what lies around is pale, and may be left
/// unnamed where names would run into each other.
///
/// @param description what the map shows, in words
/// @param boundary where a script finds the border, for a map that can be moved; null where only the picture is
///     offered
/// @param tiles null where an installation has no tile server
public record MapPicture(
        String viewBox,
        String title,
        String description,
        List<Shape> around,
        List<Shape> framed,
        List<Spot> spots,
        List<Label> labels,
        String caption,
        @Nullable String boundary,
        @Nullable Tiles tiles) {

    /// Pictures of the land for the map that can be moved.
    public record Tiles(String address, String credit) {}

    /// @param href the area's page, where the shape is a way to it
    public record Shape(String name, String path, @Nullable String href) {}

    public record Spot(double x, double y) {}

    /// @param style the class of the lettering
    public record Label(String text, String style, double x, double y, int size) {}
}
