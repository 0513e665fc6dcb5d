package org.wardmote.area.geometry;

/// What [GeoJson] made of one feature of a file.
public sealed interface Reading permits Feature, BadFeature {
    /// The feature's place in the file, from 1.
    long number();
}
