package org.wardmote.area.drawing;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.LatLng;
import org.wardmote.area.Outlines;
import org.wardmote.area.geometry.Outline;

/// Draws from the borders that are held in memory. The view leaves a margin round the areas it is about, so that
/// what lies beyond their border can be seen and named.
@Component
class Drawings implements Outlines {

    private static final double MARGIN = 0.14;
    private static final double EDGE = 0.03;

    private final Areas areas;

    Drawings(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Drawing draw(List<Area> framed, List<Area> around, List<LatLng> points, int width) {
        var outline = new Outline(view(framed, around.isEmpty() ? EDGE : MARGIN), width);
        return new Drawing(
                width,
                outline.height(),
                outlined(framed, outline),
                outlined(around, outline),
                points.stream()
                        .map(point -> spot(point.lng(), point.lat(), outline))
                        .toList());
    }

    private Envelope view(List<Area> framed, double margin) {
        var view = new Envelope();
        for (var area : framed) view.expandToInclude(areas.boundary(area).getEnvelopeInternal());
        view.expandBy(view.getWidth() * margin, view.getHeight() * margin);
        return view;
    }

    private List<Outlined> outlined(List<Area> shown, Outline outline) {
        return shown.stream().flatMap(area -> outlined(area, outline).stream()).toList();
    }

    /// Nothing where no part of the area shows.
    private Optional<Outlined> outlined(Area area, Outline outline) {
        var border = areas.boundary(area);
        var path = outline.path(border);
        if (path.isEmpty()) return Optional.empty();
        return visible(border, outline.view()).map(part -> {
            var inside = part.getInteriorPoint();
            return new Outlined(area, path, spot(inside.getX(), inside.getY(), outline));
        });
    }

    private static Optional<Geometry> visible(Geometry border, Envelope view) {
        if (view.contains(border.getEnvelopeInternal())) return Optional.of(border);
        var part = border.intersection(new GeometryFactory().toGeometry(view));
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    private static Spot spot(double lng, double lat, Outline outline) {
        return new Spot(outline.x(lng), outline.y(lat));
    }
}
