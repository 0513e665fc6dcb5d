package org.wardmote.messaging.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Lookup;
import org.wardmote.area.Outlines;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.announcement.Content;

/// Draws whom an announcement is for: its areas, and what was drawn for it over the wards in which that lies.
@Component
class Sketches {

    private static final int WIDTH = 400;

    private final Areas areas;
    private final Outlines outlines;
    private final Lookup lookup;
    private final Frame.Words words;

    Sketches(Areas areas, Outlines outlines, Lookup lookup, Frame.Words words) {
        this.areas = areas;
        this.outlines = outlines;
        this.lookup = lookup;
        this.words = words;
    }

    /// Null where what was drawn lies in no area of ours.
    AnnouncementPage.@Nullable Sketch of(Content content) {
        var meant = content.areas().stream().map(areas::get).toList();
        var shown = Stream.concat(meant.stream(), beneath(content)).distinct().toList();
        if (shown.isEmpty()) return null;
        var drawing = outlines.draw(shown, List.of(), content.corners(), WIDTH);
        var others = new ArrayList<String>();
        var framed = new ArrayList<String>();
        for (var one : drawing.framed())
            if (meant.contains(one.area())) framed.add(one.path());
            else others.add(one.path());
        return new AnnouncementPage.Sketch(
                "0 0 " + drawing.width() + " " + drawing.height(),
                words.say("announcement.map"),
                names(shown),
                others,
                framed,
                drawing.points().isEmpty() ? null : ring(drawing.points()),
                areas.attribution(shown.getFirst()));
    }

    private Stream<Area> beneath(Content content) {
        return content.corners().stream()
                .flatMap(corner -> lookup.around(corner).stream())
                .map(candidate -> candidate.area());
    }

    private static String names(List<Area> shown) {
        return shown.stream().map(Area::name).distinct().collect(Collectors.joining(", "));
    }

    private static String ring(List<Outlines.Spot> spots) {
        return spots.stream()
                .map(spot -> String.format(Locale.ROOT, "%.1f,%.1f", spot.x(), spot.y()))
                .collect(Collectors.joining(" "));
    }
}
