package org.wardmote.ledger.contact;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Candidate;
import org.wardmote.area.Found;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;

/// Reads a place that somebody has named in their own words.
@Component
class Whereabouts {

    /// As many letters as the field takes.
    static final int LONGEST = 200;

    private final Lookup lookup;

    Whereabouts(Lookup lookup) {
        this.lookup = lookup;
    }

    /// The areas that may be meant.
    ///
    /// @param certain they bear the very name that was typed, or hold its postcode
    record Meant(List<Area> areas, boolean certain) {
        static final Meant NOWHERE = new Meant(List.of(), false);

        boolean isOne() {
            return certain && areas.size() == 1;
        }
    }

    Meant read(String typed) {
        return switch (lookup.find(typed)) {
            case Found.Postcode hit -> certain(around(hit.located().candidates()));
            case Found.NoLongerInUse gone -> certain(around(gone.located().candidates()));
            case Found.OnePlace hit -> certain(around(hit.place().point()));
            case Found.Outward outward -> certain(outward.areas().stream());
            case Found.Several several ->
                new Meant(distinct(several.matches().stream().flatMap(this::areas)), several.exact());
            case Found.UnknownPostcode unknown -> new Meant(unknown.nearby(), false);
            case Found.NotInLondon elsewhere -> Meant.NOWHERE;
            case Found.Nothing nothing -> Meant.NOWHERE;
        };
    }

    private Stream<Area> areas(Found.Match match) {
        return switch (match) {
            case Found.Match.AreaMatch hit
            when hit.area().kind() == AreaKind.TOWN_CENTRE -> around(hit.area().centre());
            case Found.Match.AreaMatch hit -> Stream.of(hit.area());
            case Found.Match.PlaceMatch hit -> around(hit.place().point());
        };
    }

    private Stream<Area> around(LatLng point) {
        return around(lookup.around(point));
    }

    private static Stream<Area> around(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::area);
    }

    private static Meant certain(Stream<Area> areas) {
        return new Meant(distinct(areas), true);
    }

    private static List<Area> distinct(Stream<Area> areas) {
        return areas.distinct().toList();
    }
}
