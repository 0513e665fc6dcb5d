package org.wardmote.area.geometry;

import java.util.Optional;

/// The geometry of a feature as the file has it, not yet looked at.
///
/// @param type the GeoJSON name of its kind, empty when there is none
/// @param fault what was wrong while reading it, if anything
record RawBorder(String type, Nest coordinates, Optional<String> fault) {
    static final RawBorder NONE = new RawBorder("", Nest.EMPTY, Optional.empty());
}
