package org.wardmote.area;

/// An area that a point may belong to, and why it is offered.
///
/// @param metres how far the point lies from its border; 0 where the area contains the point
public record Candidate(Area area, Why why, double metres) {

    public enum Why {
        /// The point lies inside.
        CONTAINS,
        /// The point lies within the setting `wardmote.border-metres` of it.
        BORDER,
        /// The postcode file names this ward although the point lies elsewhere.
        PUBLISHED
    }
}
