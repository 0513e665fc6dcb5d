package org.wardmote.scrutiny.scoreboard;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.NotFound;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.measure.Tallies;

/// Lays out the boards. What was said in an area of an older boundary set stands with the area of today to which
/// its address leads.
@Component
class Boards {

    static final String PATH = "/scoreboard";

    private final Areas areas;
    private final Organisations organisations;
    private final Tallies tallies;

    Boards(Areas areas, Organisations organisations, Tallies tallies) {
        this.areas = areas;
        this.organisations = organisations;
        this.tallies = tallies;
    }

    Board ofAll(String organisation) {
        var whose = organisations.get(organisation);
        var lines = new Lines();
        areas.listBoroughs().stream()
                .filter(borough -> isServedBy(borough, whose))
                .forEach(borough -> lines.add(borough.borough().slug(), line(borough)));
        for (var place : tallies.listPlaces(organisation)) {
            var borough = place.borough() == 0 ? Optional.<Area>empty() : find(place.borough());
            if (borough.isEmpty()) lines.addWhole(place, whose.name());
            else lines.add(borough.get().borough().slug(), line(borough.get()), place);
        }
        return lines.board(whose, null, PATH);
    }

    /// Local areas of all boroughs, each named with its borough's; what belongs to none of them is left out.
    Board ofAllAreas(String organisation) {
        var whose = organisations.get(organisation);
        var lines = new Lines();
        for (var borough : areas.listBoroughs())
            areas.listWithin(borough.borough()).stream()
                    .filter(area -> isServedBy(area, whose))
                    .forEach(area -> lines.add(area.path(), lineWithin(area)));
        for (var place : tallies.listPlaces(organisation))
            if (place.area() != 0)
                find(place.area())
                        .map(this::today)
                        .filter(area -> area.kind() != AreaKind.TOWN_CENTRE)
                        .ifPresent(area -> lines.add(area.path(), lineWithin(area), place));
        return lines.board(whose, null, PATH);
    }

    private static Board.Line lineWithin(Area area) {
        return new Board.Line(area.name() + ", " + area.borough().name(), path(area), false);
    }

    Board ofBorough(String organisation, Area borough) {
        var whose = organisations.get(organisation);
        var lines = new Lines();
        areas.listWithin(borough.borough()).stream()
                .filter(area -> isServedBy(area, whose))
                .forEach(area -> lines.add(area.path(), line(area)));
        for (var place : placesIn(organisation, borough)) {
            var area = place.area() == 0
                    ? Optional.<Area>empty()
                    : find(place.area()).map(this::today);
            if (area.isEmpty()) lines.addWhole(place, borough.name());
            else lines.add(area.get().path(), line(area.get()), place);
        }
        return lines.board(whose, borough, PATH + "/" + borough.slug());
    }

    Board ofWard(String organisation, Area ward) {
        return new Board(organisations.get(organisation), ward, path(ward), List.of(), spots(organisation, ward));
    }

    List<Spot> spots(String organisation, Area ward) {
        return placesIn(organisation, ward).stream()
                .filter(place -> place.area() != 0)
                .filter(place ->
                        find(place.area()).map(this::today).filter(ward::equals).isPresent())
                .toList();
    }

    private List<Spot> placesIn(String organisation, Area within) {
        return tallies.listPlaces(organisation).stream()
                .filter(place -> place.borough() != 0)
                .filter(place -> find(place.borough())
                        .filter(borough ->
                                borough.borough().slug().equals(within.borough().slug()))
                        .isPresent())
                .toList();
    }

    private Area today(Area area) {
        if (area.kind() == AreaKind.TOWN_CENTRE) return area;
        var borough = area.borough().slug();
        return areas.find(borough, area.slug())
                .or(() -> areas.findSuccessor(borough, area.slug()))
                .orElse(area);
    }

    private Optional<Area> find(long id) {
        try {
            return Optional.of(areas.get(new AreaId(id)));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private static boolean isServedBy(Area area, Organisation organisation) {
        return area.force().equals(organisation.id()) || area.force().equals(organisation.oversees());
    }

    private static Board.Line line(Area area) {
        return new Board.Line(area.name(), area.kind() == AreaKind.TOWN_CENTRE ? null : path(area), false);
    }

    static String path(Area area) {
        var borough = PATH + "/" + area.borough().slug();
        return area.kind() == AreaKind.BOROUGH ? borough : borough + "/" + area.slug();
    }
}
