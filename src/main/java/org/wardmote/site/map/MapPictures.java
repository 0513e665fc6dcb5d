package org.wardmote.site.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.LatLng;
import org.wardmote.area.Outlines;
import org.wardmote.area.Outlines.Drawing;
import org.wardmote.area.Outlines.Outlined;
import org.wardmote.area.Outlines.Spot;
import org.wardmote.site.wording.Wording;

/// Makes the maps of pages.
@Component
class MapPictures implements Maps {

    private static final int WIDTH = 400;
    private static final int NAME = 20;
    private static final int SMALL = 14;

    /// Of more areas than this the names would hide the map; the list beside it has them all.
    private static final int MOST_NAMED = 12;

    private final Areas areas;
    private final Outlines outlines;
    private final MapPicture.@Nullable Tiles tiles;

    MapPictures(Areas areas, Outlines outlines, TileSettings settings) {
        this.areas = areas;
        this.outlines = outlines;
        this.tiles = settings.mapTiles().isBlank()
                ? null
                : new MapPicture.Tiles(settings.mapTiles().strip(), settings.mapCredit());
    }

    @Override
    public MapPicture ofArea(Area area, List<Area> around, List<Mark> marks, boolean movable, Wording wording) {
        var drawing = outlines.draw(List.of(area), around, points(marks), WIDTH);
        return new MapPicture(
                viewBox(drawing),
                wording.say("site.map.of", area.name()),
                describe(area, around, marks, wording),
                shapes(drawing.around(), false),
                shapes(drawing.framed(), false),
                spots(drawing),
                areaLabels(drawing, marks),
                areas.attribution(area),
                movable ? area.path() + "/boundary.geojson" : null,
                tiles);
    }

    @Override
    public MapPicture ofBorough(Area borough, List<Area> within, Wording wording) {
        var drawing = outlines.draw(within.isEmpty() ? List.of(borough) : within, List.of(), List.of(), WIDTH);
        var lettering = new Lettering(drawing.width(), drawing.height());
        if (within.size() <= MOST_NAMED)
            for (var one : drawing.framed()) lettering.add(one.area().name(), "wm-map__place", one.label(), SMALL);
        return new MapPicture(
                viewBox(drawing),
                wording.say("site.map.of", borough.name()),
                wording.say("site.map.borough", within.size()),
                List.of(),
                shapes(drawing.framed(), true),
                List.of(),
                lettering.labels(),
                areas.attribution(within.isEmpty() ? borough : within.getFirst()),
                null,
                null);
    }

    private static List<LatLng> points(List<Mark> marks) {
        return marks.stream().map(Mark::point).toList();
    }

    private static String viewBox(Drawing drawing) {
        return "0 0 " + drawing.width() + " " + drawing.height();
    }

    private static String describe(Area area, List<Area> around, List<Mark> marks, Wording wording) {
        var sentences = new ArrayList<String>();
        sentences.add(
                around.isEmpty()
                        ? wording.say("site.map.alone", area.name())
                        : wording.say(
                                "site.map.around",
                                area.name(),
                                wording.list(around.stream().map(Area::name).toList())));
        if (!marks.isEmpty())
            sentences.add(wording.say(
                    "site.map.marks",
                    wording.list(marks.stream().map(Mark::name).toList())));
        return String.join(" ", sentences);
    }

    private static List<MapPicture.Shape> shapes(List<Outlined> outlined, boolean linked) {
        return outlined.stream()
                .map(one -> new MapPicture.Shape(
                        one.area().name(), one.path(), linked ? one.area().path() : null))
                .toList();
    }

    private static List<MapPicture.Spot> spots(Drawing drawing) {
        return drawing.points().stream()
                .filter(spot -> shows(spot, drawing))
                .map(spot -> new MapPicture.Spot(Lettering.rounded(spot.x()), Lettering.rounded(spot.y())))
                .toList();
    }

    private static List<MapPicture.Label> areaLabels(Drawing drawing, List<Mark> marks) {
        var lettering = new Lettering(drawing.width(), drawing.height());
        for (var spot : drawing.points()) lettering.keepClear(spot.x(), spot.y(), 5);
        for (var one : drawing.framed()) lettering.add(one.area().name(), "wm-map__name", one.label(), NAME);
        for (var i = 0; i < marks.size(); i++) {
            var spot = drawing.points().get(i);
            if (shows(spot, drawing))
                lettering.add(marks.get(i).name(), "wm-map__place", new Spot(spot.x(), spot.y() + 21), SMALL);
        }
        for (var one : drawing.around()) lettering.add(one.area().name(), "wm-map__neighbour", one.label(), SMALL);
        return lettering.labels();
    }

    private static boolean shows(Spot spot, Drawing drawing) {
        return spot.x() >= 0 && spot.x() <= drawing.width() && spot.y() >= 0 && spot.y() <= drawing.height();
    }
}
