package org.wardmote.site.map;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.area.Outlines;

/// Places names on a picture, most important first: inside its edges, and not over each other. A name that finds no
/// room is left out; every area is named in the page's text as well.
final class Lettering {

    /// How wide a letter is, on average, for its size.
    private static final double LETTER = 0.56;

    private final int width;
    private final int height;
    private final List<double[]> taken = new ArrayList<>();
    private final List<MapPicture.Label> labels = new ArrayList<>();

    Lettering(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void add(String text, String style, Outlines.Spot spot, int size) {
        var half = text.length() * size * LETTER / 2 + 3;
        if (half * 2 > width) return;
        var x = Math.clamp(spot.x(), half, width - half);
        var y = Math.clamp(spot.y(), size, height - size / 2.0);
        if (Math.abs(x - spot.x()) > half || overlaps(x, y, half, size)) return;
        taken.add(new double[] {x, y, half, size});
        labels.add(new MapPicture.Label(text, style, rounded(x), rounded(y), size));
    }

    /// Keeps names off a spot.
    void keepClear(double x, double y, double radius) {
        taken.add(new double[] {x, y + radius, radius, radius * 2});
    }

    List<MapPicture.Label> labels() {
        return labels;
    }

    private boolean overlaps(double x, double y, double half, int size) {
        return taken.stream()
                .anyMatch(other -> Math.abs(other[0] - x) < other[2] + half
                        && y - size < other[1] + 2
                        && other[1] - other[3] < y + 2);
    }

    static double rounded(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }
}
