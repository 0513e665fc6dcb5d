package org.wardmote.messaging.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Component;
import org.wardmote.area.Found;
import org.wardmote.area.Grid;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.announcement.Corners;

/// Reads an area that somebody drew: a corner to a line, in order round it. Without a map a corner is a postcode, a
/// station or a street; the map writes latitude and longitude.
@Component
class Drawings {

    private static final int MOST = 40;
    private static final double LEAST_SQUARE_METRES = 10_000;
    private static final double MOST_SQUARE_METRES = 2_500e6;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Lookup lookup;
    private final Grid grid;
    private final Frame.Words words;

    Drawings(Lookup lookup, Grid grid, Frame.Words words) {
        this.lookup = lookup;
        this.grid = grid;
        this.words = words;
    }

    /// @return what is followed, with the name by which its reader knows it
    Spots.Option read(String typed) {
        var lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() < 3 || lines.size() > MOST) throw refused("wish.outline.few");
        var corners = new ArrayList<LatLng>();
        for (var line : lines) corners.add(corner(line));
        var first = corners.stream()
                .flatMap(corner -> lookup.around(corner).stream())
                .findFirst()
                .orElseThrow(() -> refused("wish.outline.elsewhere"));
        var metres = corners.stream().map(grid::of).toList();
        var shape = polygon(metres);
        if (!shape.isValid()) throw refused("wish.outline.crossed");
        if (shape.getArea() < LEAST_SQUARE_METRES || shape.getArea() > MOST_SQUARE_METRES)
            throw refused("wish.outline.size");
        var area = first.area();
        return new Spots.Option(
                "drawn",
                new Spot.Drawn(metres),
                words.say("wish.drawn", area.name(), area.borough().name()));
    }

    private LatLng corner(String line) {
        return point(line).orElseThrow(() -> new Refusal.Invalid(words.say("wish.outline.unknown", line)));
    }

    private Optional<LatLng> point(String line) {
        if (line.matches("-?[0-9].*[0-9]") && line.contains(","))
            return Corners.read(line).stream().findFirst();
        return switch (lookup.find(line)) {
            case Found.Postcode hit -> Optional.of(hit.located().point());
            case Found.NoLongerInUse gone -> Optional.of(gone.located().point());
            case Found.OnePlace hit -> Optional.of(hit.place().point());
            case Found.Several several
            when several.exact() && several.matches().size() == 1 ->
                several.matches().stream().findFirst().map(Drawings::point);
            default -> Optional.empty();
        };
    }

    private static LatLng point(Found.Match match) {
        return switch (match) {
            case Found.Match.AreaMatch hit -> hit.area().centre();
            case Found.Match.PlaceMatch hit -> hit.place().point();
        };
    }

    private static Polygon polygon(List<Grid.Metres> corners) {
        return SHAPES.createPolygon(Stream.concat(corners.stream(), Stream.of(corners.getFirst()))
                .map(corner -> new Coordinate(corner.easting(), corner.northing()))
                .toArray(Coordinate[]::new));
    }

    private Refusal refused(String key) {
        return new Refusal.Invalid(words.say(key));
    }
}
