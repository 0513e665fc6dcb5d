package org.wardmote.area;

import java.time.LocalDate;
import java.util.List;

/// What became of a search. The page differs for each.
public sealed interface Found {

    /// A postcode in use.
    record Postcode(Lookup.Located located) implements Found {}

    /// The first half of a postcode: a choice of the areas it covers.
    record Outward(String outcode, List<Area> areas) implements Found {}

    /// One place by its name, beyond doubt.
    record OnePlace(Place place) implements Found {}

    /// Several places or areas that may be meant, likeliest first; `exact` says whether they bear the very name
    /// that was typed.
    record Several(List<Match> matches, boolean exact) implements Found {}

    /// A postcode that earlier files held and the newest does not; where it was is still known.
    record NoLongerInUse(Lookup.Located located, LocalDate since) implements Found {}

    /// Written like a postcode, in London by its first half, and not in the file.
    record UnknownPostcode(String postcode, List<Area> nearby) implements Found {}

    /// Written like a postcode of somewhere else.
    record NotInLondon(String postcode) implements Found {}

    record Nothing(String typed) implements Found {}

    /// A hit by name: a place or an area.
    sealed interface Match {
        record PlaceMatch(Place place) implements Match {}

        record AreaMatch(Area area) implements Match {}
    }
}
