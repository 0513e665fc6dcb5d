package org.wardmote.messaging.archive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Frame;

/// Names the areas for which something was announced.
@Component
class Placing {

    private final Areas areas;
    private final Frame.Words words;

    Placing(Areas areas, Frame.Words words) {
        this.areas = areas;
        this.words = words;
    }

    String where(Entry entry) {
        var named = entry.areas().stream()
                .map(areas::get)
                .map(this::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        if (!entry.drawn()) return named;
        var drawn = words.say("alerts.drawn");
        return named.isEmpty() ? drawn : named + "; " + drawn;
    }

    private String name(Area area) {
        return area.kind() == AreaKind.BOROUGH
                ? area.name()
                : words.say("desk.place.within", area.name(), area.borough().name());
    }

    /// Where to write to the team that sent it.
    String contact(Entry entry) {
        var office = entry.office();
        if (office == null) return "/contact";
        var area = areas.get(office);
        var borough = "/contact/" + area.borough().slug();
        return area.kind() == AreaKind.WARD || area.kind() == AreaKind.NEIGHBOURHOOD
                ? borough + "/" + area.slug()
                : borough;
    }

    /// From everywhere to the boroughs, from a borough to its wards, from a ward back.
    List<AlertsPage.Link> links(Place place) {
        var area = place.area();
        if (area == null)
            return areas.listBoroughs().stream().map(Placing::link).toList();
        var all = new AlertsPage.Link(Entry.PATH, words.say("alerts.everywhere"));
        if (area.kind() == AreaKind.BOROUGH) {
            var wards = areas.listWithin(area.borough()).stream().map(Placing::link);
            return Stream.concat(Stream.of(all), wards).toList();
        }
        return List.of(all, link(areas.get(area.borough().id())));
    }

    private static AlertsPage.Link link(Area area) {
        return new AlertsPage.Link(area.path() + Entry.PATH, area.name());
    }
}
