package org.wardmote.messaging.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Candidate;
import org.wardmote.area.Found;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.area.Place;

/// From a place that somebody typed, and how far around it, to what they may want to follow.
@Component
class Spots {

    private static final int SAME_PLACE = 1000;

    /// @param code tells it from the others that the same words may mean
    record Option(String code, Spot spot, String name) {}

    /// @param certain they bear the very name that was typed, or hold its postcode
    record Meant(List<Option> options, boolean certain) {
        boolean isOne() {
            return certain && options.size() == 1;
        }
    }

    private record Hit(String code, String label, LatLng point, List<Area> around) {}

    private final Lookup lookup;
    private final Areas areas;
    private final SpotNames names;

    Spots(Lookup lookup, Areas areas, SpotNames names) {
        this.lookup = lookup;
        this.areas = areas;
        this.names = names;
    }

    Optional<Option> ofArea(String code, Extent extent) {
        return areas.findByCode(code)
                .flatMap(area -> options(whole(area), extent).stream().findFirst());
    }

    Meant of(String typed, Extent extent) {
        return switch (lookup.find(typed)) {
            case Found.Postcode hit -> meant(Stream.of(postcode(hit.located())), extent, true);
            case Found.NoLongerInUse gone -> meant(Stream.of(postcode(gone.located())), extent, true);
            case Found.OnePlace hit -> meant(Stream.of(place(hit.place())), extent, true);
            case Found.Outward outward -> meant(outward.areas().stream().map(this::whole), extent, true);
            case Found.Several several -> meant(several.matches().stream().map(this::match), extent, several.exact());
            case Found.UnknownPostcode unknown ->
                meant(unknown.nearby().stream().map(this::whole), extent, false);
            case Found.NotInLondon elsewhere -> new Meant(List.of(), false);
            case Found.Nothing nothing -> new Meant(List.of(), false);
        };
    }

    private Meant meant(Stream<Hit> hits, Extent extent, boolean certain) {
        var options = new ArrayList<Option>();
        hits.flatMap(hit -> options(hit, extent).stream())
                .filter(option -> options.stream().noneMatch(other -> isSame(other, option)))
                .forEach(options::add);
        return new Meant(List.copyOf(options), certain);
    }

    /// A town and the ward that bears its name are one to whoever walks around it.
    private static boolean isSame(Option one, Option other) {
        if (one.spot() instanceof Spot.Around here && other.spot() instanceof Spot.Around there)
            return one.name().equals(other.name())
                    && LatLng.metres(here.centre(), there.centre()) < Math.max(here.metres(), SAME_PLACE);
        return one.spot().equals(other.spot());
    }

    private List<Option> options(Hit hit, Extent extent) {
        if (extent.isCircle())
            return List.of(new Option(
                    hit.code(), new Spot.Around(hit.point(), extent.metres()), names.around(hit.label(), extent)));
        var options = new ArrayList<Option>();
        for (var area : hit.around()) {
            var meant =
                    extent.reach() == Reach.BOROUGH ? areas.get(area.borough().id()) : area;
            options.add(new Option(meant.code(), new Spot.Within(meant.id()), names.of(meant)));
        }
        return options;
    }

    private Hit match(Found.Match match) {
        return switch (match) {
            case Found.Match.AreaMatch hit -> whole(hit.area());
            case Found.Match.PlaceMatch hit -> place(hit.place());
        };
    }

    private Hit postcode(Lookup.Located located) {
        return new Hit("postcode", located.postcode(), located.point(), around(located.candidates()));
    }

    private Hit place(Place place) {
        var around = around(lookup.around(place.point()));
        return new Hit("place-" + place.id(), label(place, around), place.point(), around);
    }

    /// Streets of one name are told apart by their wards.
    private String label(Place place, List<Area> around) {
        return place.kind() == Place.Kind.STREET && !around.isEmpty()
                ? names.street(place.name(), around.getFirst().name())
                : place.name();
    }

    /// A town centre lies across wards, so that the point in its middle stands for it.
    private Hit whole(Area area) {
        if (area.kind() == AreaKind.TOWN_CENTRE)
            return new Hit(area.code(), area.name(), area.centre(), around(lookup.around(area.centre())));
        return new Hit(area.code(), area.name(), area.centre(), List.of(area));
    }

    private static List<Area> around(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::area).distinct().toList();
    }
}
