package org.wardmote.area;

import java.util.List;
import java.util.Optional;

/// From what somebody typed, or where they stand, to the areas it may mean. By boundary, never by a postcode's
/// prefix.
public interface Lookup {

    /// A postcode in any spacing and case, an outward code, or the name of a place, station or street, spelling
    /// forgiven.
    Found find(String typed);

    /// The postcode exactly, for programs.
    Optional<Located> findPostcode(String postcode);

    /// The areas around a point, containing one first. A point in none of them, such as one in the river, has those
    /// whose border is near; further out there are none.
    List<Candidate> around(LatLng point);

    /// @param postcode as the Royal Mail writes it, `SW9 8HE`
    record Located(String postcode, LatLng point, List<Candidate> candidates) {}
}
